import { expect, test } from "vitest";
import { parseCase } from "../../schema/issues/parse.ts";
import { importCase } from "../importers.ts";
import { amicusFilings } from "./amicus-entries.ts";
import { inMixedCase } from "./docket.ts";

/** The page as PACER writes it, with invented people, phones and addresses. */
const PAGE = `<head><title>22-1 Docket</title></head><body>
<table><tr><td align="center"><b>General Docket<br>
United States Court of Appeals for the Sixth Circuit</b></td></tr></table>
<table><tbody><tr><td><table><tbody><tr><td><b>Court of Appeals Docket #: </b>22-1</td><td><b>Docketed:</b> 05/27/2022</td></tr>
<tr><td>USA v. Richard Roe</td></tr><tr><td><b>Appeal From:</b> Eastern District of Tennessee at Knoxville</td></tr></tbody></table></td></tr></tbody></table>
<table><tbody>
<tr><td>UNITED STATES OF AMERICA<br>&nbsp;&nbsp;&nbsp;Plaintiff&nbsp;-&nbsp;Appellee</td><td>Pat Doe<br>Direct: 555-010-4167<br>[COR NTC Government]<br>Office of the U.S. Attorney<br>1 Invented Street</td></tr>
<tr><td>RICHARD ROE (#11111-222)<br>&nbsp;&nbsp;&nbsp;Defendant&nbsp;-&nbsp;Appellant</td><td>Kim Poe<br>[COR LD NTC CJA Appointment]<br>Poe &amp; Partners LLP</td></tr>
<tr><td>HUNTERS COALITION<br>&nbsp;&nbsp;&nbsp;Amicus&nbsp;Curiae</td><td>Lee Moe<br>Direct: 555-010-1665<br>[COR LD NTC Retained]<br>Moe Law PLLC<br>5 Invented Road</td></tr>
<tr><td>ANGLERS FOUNDATION<br>&nbsp;&nbsp;&nbsp;Amicus&nbsp;Curiae</td><td>Lee Moe<br>[COR LD NTC Retained]<br>(see above)</td></tr>
</tbody></table>
<table><tbody>
<tr><td>04/11/2023</td><td>&nbsp;38&nbsp;</td><td>APPELLANT BRIEF filed by Ms. Kim Poe for Richard Roe (#11111-222). [22-1] (KP) [Entered: 04/11/2023 06:09 PM]</td></tr>
<tr><td>04/18/2023</td><td>&nbsp;40&nbsp;</td><td>AMICUS APPEARANCE filed for <i>Hunters Coalition</i> by Lee Moe. [22-1] (LM) [Entered: 04/18/2023 06:26 PM]</td></tr>
<tr><td>04/18/2023</td><td>&nbsp;41&nbsp;</td><td>AMICUS BRIEF filed by <i>Hunters Coalition, et al.</i>, with parties' consent. Certificate of Service:04/18/2023. [22-1] (LM) [Entered: 04/18/2023 06:43 PM]</td></tr>
<tr><td>07/21/2023</td><td>&nbsp;50&nbsp;</td><td>APPELLEE BRIEF filed by Pat Doe for USA. [22-1] (PD)</td></tr>
<tr><td>07/25/2023</td><td>&nbsp;51&nbsp;</td><td>AMICUS BRIEF filed by Victims League. [22-1] (PD)</td></tr>
<tr><td>09/01/2023</td><td>&nbsp;52&nbsp;</td><td>AMICUS BRIEF filed by Latecomers Society. [22-1] (PD)</td></tr>
</tbody></table></body>`;

async function read(...files: readonly { readonly name: string; readonly text: string }[]) {
  const result = await importCase(files);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const checked = parseCase(result.file);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  const { actors, briefs, stages } = checked.file;
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]));
  return {
    text: JSON.stringify(result),
    notes: result.notes,
    stages,
    briefs: briefs.map(({ filed, filers, positions }) => ({
      filed,
      filers: filers.map((filer) => names.get(typeof filer === "string" ? filer : filer.actor)),
      backs: positions.map(({ backs }) => names.get(backs) ?? backs).join(),
      basis: positions.flatMap(({ evidence }) => evidence.map((each) => each.basis)).join(),
    })),
  };
}

test("a page of PACER gives its parties, and each brief with its filers and the side that the day tells", async () => {
  const { briefs, stages } = await read({ name: "22-1.html", text: PAGE });
  expect(briefs).toEqual([
    {
      filed: "2023-04-18",
      filers: ["Hunters Coalition", "Anglers Foundation"],
      backs: "Richard Roe",
      basis: "inference",
    },
    {
      filed: "2023-07-25",
      filers: ["Victims League"],
      backs: "United States of America",
      basis: "inference",
    },
    { filed: "2023-09-01", filers: ["Latecomers Society"], backs: "not-stated", basis: "" },
  ]);
  expect(
    stages.map(({ label, docket, parties }) => [label, docket, parties.map(({ title }) => title)]),
  ).toEqual([["Sixth Circuit", "22-1", ["appellee", "appellant"]]]);
});

test("every entry is accounted for, with its line", async () => {
  const { notes } = await read({ name: "22-1.html", text: PAGE });
  expect(notes.map(({ outcome }) => outcome).toSorted()).toEqual([
    "inferred",
    "inferred",
    "read",
    "skipped",
    "skipped",
    "skipped",
  ]);
  expect(notes.every(({ line = 0 }) => line > 10)).toBe(true);
});

test("phones, addresses and the number of a prisoner stay behind", async () => {
  const { text } = await read({ name: "22-1.html", text: PAGE });
  expect(text).not.toMatch(/555-010|Invented|11111/u);
  expect(text).toContain("Moe Law PLLC");
});

test("what CourtListener answers of one docket is one docket, and another case of a party is not in it", async () => {
  const docket = {
    id: 9,
    court_id: "ca9",
    pacer_case_id: null,
    docket_number: "22-15",
    case_name: "Acme v. Roe",
    absolute_url: "/docket/9/acme-v-roe/",
  };
  const type = (docket_id: number, name: string) => ({
    docket: `https://x/dockets/${docket_id}/`,
    docket_id,
    name,
  });
  const parties = {
    results: [
      { name: "Acme Inc.", party_types: [type(9, "Appellant"), type(8, "Appellee")] },
      { name: "Richard Roe", party_types: [type(9, "Appellee")] },
      { name: "Chamber of Commerce", party_types: [type(9, "Amicus Curiae"), type(8, "Appellant")] },
    ],
  };
  const entry = (date_filed: string, entry_number: number, description: string) => ({
    docket: "https://x/dockets/9/",
    date_filed,
    entry_number,
    description,
    recap_documents: [],
  });
  const entries = {
    next: null,
    results: [
      entry("2023-05-02", 12, "BRIEF of Amicus Curiae Chamber of Commerce in support of Appellee filed."),
      entry("2023-05-01", 11, "Appellant Acme opening brief filed."),
    ],
  };
  const files = [docket, parties, entries].map((each, at) => ({
    name: `${at}.json`,
    text: JSON.stringify(each),
  }));
  const { briefs, stages } = await read(...files);
  expect(
    stages.map(({ label, docket: number, parties: all }) => [label, number, all.map(({ title }) => title)]),
  ).toEqual([["Ninth Circuit", "22-15", ["appellant", "appellee"]]]);
  expect(briefs).toEqual([
    { filed: "2023-05-02", filers: ["Chamber of Commerce"], backs: "Richard Roe", basis: "filing" },
  ]);
});

const filed = (text: string) => {
  const entry = { date: "2023-01-01", number: "1", text, line: 1 };
  const { filings } = amicusFilings({
    file: "",
    number: "",
    title: "",
    court: "",
    appealFrom: "",
    parties: [],
    entries: [entry],
  });
  return filings.map(({ label, side }) => (side === undefined ? label : `${label} (${side.for})`)).join();
};

test.each([
  [
    "AMICUS BRIEF filed by Firearms Club and FPC Fund, with parties' consent. [22-5459] (JG)",
    "Firearms Club and FPC Fund",
  ],
  [
    "AMICUS BRIEF, on behalf of Amicus Curiae Multicultural Media, FILED. Service date 01/02/2023",
    "Multicultural Media",
  ],
  [
    "Submitted (ECF) Amicus brief for review (by government or with consent per FRAP 29(a)). Submitted by United States. Date of service: 1/2/2023.",
    "United States",
  ],
  ["BRIEF of amicus curiae State of Ohio in support of Appellants filed.", "State of Ohio (top)"],
  ["AMICUS BRIEF filed by Ann Roe in support of neither party.", "Ann Roe (neither)"],
])("%s", (text, label) => {
  expect(filed(text)).toBe(label);
});

test.each([
  "AMICUS APPEARANCE filed for Firearms Club by Joe Doe.",
  "MOTION filed by X for leave to file an amicus brief.",
  "DEFECTIVE DOCUMENT, Amicus Brief, [166], on behalf of Amicus Curiae Multicultural Media, FILED.",
  "COURT DELETED INCORRECT ENTRY. Original Text: Entered appearance of Amicus Curiae USA.",
  "ORDER granting motion to file amicus brief.",
  "APPELLANT BRIEF filed by X.",
])("%s files no brief of an amicus", (text) => {
  expect(filed(text)).toBe("");
});

test("names in capitals are read as others write them", () => {
  expect(
    ["FIREARMS POLICY COALITION", "FPC ACTION FOUNDATION", "CITY OF ST. PAUL", "eBay"].map(inMixedCase),
  ).toEqual(["Firearms Policy Coalition", "FPC Action Foundation", "City of St. Paul", "eBay"]);
});
