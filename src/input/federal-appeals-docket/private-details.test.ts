import { expect, test } from "vitest";
import { issueLine } from "../../schema/issues/issues.ts";
import { importCase } from "../importers.ts";

/** What files have of counsel and of prisoners, in each form, all invented. */
const PRIVATE = /555-010|Invented|@firm\.example|11111-222|00000|7654321/u;
const CONTACT =
  "Moe Law PLLC\n5 Invented Road\nExampleville, TN 00000\nPhone: 555-010-1665\nEmail: lee@firm.example";

const PARSED = {
  court_id: "ca6",
  docket_number: "22-1",
  case_name: "USA v. Roe",
  parties: [
    {
      name: "UNITED STATES OF AMERICA",
      type: "Plaintiff - Appellee",
      attorneys: [{ name: "Pat Doe", contact: CONTACT }],
    },
    {
      name: "RICHARD ROE (#11111-222)",
      type: "Defendant - Appellant",
      attorneys: [
        { name: "Richard Roe", contact: "#11111-222\nInvented Prison\nPrisoner 7654321", roles: ["Pro Se"] },
      ],
    },
    {
      name: "HUNTERS COALITION",
      type: "Amicus Curiae",
      attorneys: [{ name: "Lee Moe", contact: CONTACT, phone: "555-010-1665", email: "lee@firm.example" }],
    },
  ],
  docket_entries: [
    {
      date_filed: "2023-04-11",
      document_number: "38",
      description: "APPELLANT BRIEF filed by Mr. Richard Roe (#11111-222).",
    },
    {
      date_filed: "2023-04-18",
      document_number: "41",
      description: "AMICUS BRIEF filed by Hunters Coalition. Service by lee@firm.example, 555-010-1665.",
    },
  ],
};

const PARTIES = {
  docket_number: "22-1",
  court_id: "ca6",
  case_name: "USA v. Roe",
  pacer_case_id: "1",
  results: [
    { name: "USA", attorneys: [{ attorney_id: 1 }], party_types: [{ docket_id: 1, name: "Appellee" }] },
    { name: "RICHARD ROE (#11111-222)", party_types: [{ docket_id: 1, name: "Appellant" }] },
    {
      name: "Hunters Coalition",
      attorneys: [{ attorney_id: 2 }],
      party_types: [{ docket_id: 1, name: "Amicus Curiae" }],
    },
    {
      id: 2,
      name: "Lee Moe",
      contact_raw: CONTACT,
      phone: "555-010-1665",
      fax: "555-010-1666",
      email: "lee@firm.example",
      parties_represented: [{ docket: 1, party: 3, role: 2 }],
    },
    {
      date_filed: "2023-04-18",
      entry_number: 41,
      description: "AMICUS BRIEF filed by Hunters Coalition",
      recap_documents: [],
    },
  ],
};

test.each([
  ["the Free Law Project’s JSON", PARSED],
  ["answers of CourtListener’s API", PARTIES],
])("of %s no address, phone, mail or number of a prisoner is kept", async (_, json) => {
  const text = JSON.stringify(json);
  expect(text).toMatch(PRIVATE);
  const result = await importCase([{ name: "a.json", text }]);
  if (!result.ok) throw new Error(result.issues.map(issueLine).join("\n"));
  expect(result.file.briefs).toHaveLength(1);
  expect(JSON.stringify(result)).not.toMatch(PRIVATE);
});
