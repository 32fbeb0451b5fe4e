import { describe, expect, test } from "vitest";
import { completed } from "../../schema/completed.ts";
import { issueLine } from "../../schema/issues/issues.ts";
import { docketFixture } from "../../testing/docket-fixtures.ts";
import type { ImportResult } from "../importer.ts";
import { importCase } from "../importers.ts";

type Good = Extract<ImportResult, { readonly ok: true }>;

async function caseOf(...files: readonly { readonly name: string; readonly text: string }[]): Promise<Good> {
  const result = await importCase(files);
  if (!result.ok) throw new Error(result.issues.map(issueLine).join("\n"));
  return result;
}

const file = (name: string, change: (text: string) => string = (text) => text) => ({
  name,
  text: change(docketFixture(name).text),
});

const briefsIn = ({ file: made }: Good) =>
  completed(made).briefs.map(({ title, filed, positions }) => `${filed} ${title} → ${positions[0]?.backs}`);

describe("one docket gives one case, whatever form it is saved in", () => {
  test.each(["22O156", "22M60"])("%s as JSON and as a page", async (number) => {
    const [json, page] = [await caseOf(file(`${number}.json`)), await caseOf(file(`${number}.html`))];
    expect(page.file).toEqual(json.file);
  });

  test("and its rows pasted as text have the same briefs", async () => {
    const page = await caseOf(file("22O156.json"));
    const rows = page.notes.map(({ quote = "" }) => quote.replace(/^(\w+ \d+ \d{4}) /u, "$1\t"));
    const head = "No. 22O156\nTitle:\tNew York, Plaintiff\nv.\nNew Jersey\nDocketed:\tMarch 14, 2022\n";
    const pasted = await caseOf({
      name: "rows.txt",
      text: `${head}Date\tProceedings and Orders\n${rows.join("\n\tMain Document Proof of Service\n")}\n`,
    });
    expect(briefsIn(pasted)).toEqual(briefsIn(page));
  });

  test("entries that run over several rows are one", async () => {
    const { notes } = await caseOf(file("01-10063.htm"));
    expect(notes[0]?.quote).toBe(
      "Apr 30 2002 Petition for writ of certiorari and motion for leave to proceed in forma pauperis filed. (Response due June 7, 2002)",
    );
  });
});

test("a notice tells of one brief, on its day in Washington, and that more is not known", async () => {
  const made = await caseOf(file("25-250.eml"));
  expect(briefsIn(made)).toEqual(["2025-10-08 Brief of Corey J. Biazzo, Esq. → not-stated"]);
  expect(made.file.title).toBe(
    "Donald J. Trump, President of the United States, et al. v. V.O.S. Selections, Inc., et al.",
  );
  expect(made.file.stages[0]).toMatchObject({ docket: "25-250", coverage: { state: "partial" } });
});

test("a docket has its stages, titles, court below, counsel and the day of the file", async () => {
  const { file: made } = await caseOf(file("16-1362.json"));
  expect(made.updated).toBe("2025-08-09");
  expect(
    made.stages.map(({ id, parties }) => [id, ...parties.map(({ actor, title }) => `${title} ${actor}`)]),
  ).toEqual([
    ["16-1362-cert", "petitioner encino-motorcars", "respondent hector-navarro"],
    ["16-1362-merits", "petitioner encino-motorcars", "respondent hector-navarro"],
  ]);
  expect(made.stages.map(({ outcome }) => [outcome?.text, outcome?.for, outcome?.date])).toEqual([
    ["Petition granted", undefined, "2017-09-28"],
    ["Judgment reversed and case remanded", "encino-motorcars", "2018-04-02"],
  ]);
  expect(made.relations?.map(({ from, text, to }) => `${from} ${text} ${to}`)).toContain(
    "clement-murphy-pllc is counsel for encino-motorcars",
  );
  expect(made.relations?.[0]).toMatchObject({ kind: "ruled", to: "encino-motorcars" });
});

test("the row is the quotation, the docket the source, and an inferred side says from which row", async () => {
  const { file: made, notes } = await caseOf(file("16-1362.json"));
  const brief = completed(made).briefs.find(({ filed }) => filed === "2017-12-07");
  expect(brief?.evidence[0]).toMatchObject({
    source: "page-16-1362",
    quote: "Dec 07 2017 Brief amicus curiae of National Employment Lawyers Association filed. (Distributed)",
    basis: "filing",
  });
  expect(brief?.positions[0]?.evidence[0]).toMatchObject({
    quote: "Dec 08 2017 Brief of respondents Hector Navarro, et al. filed. (Distributed)",
    basis: "inference",
    of: "side",
    note: "Filed December 7, 2017; the brief of the respondents was filed December 8, 2017, and Rule 37 gives who supports the respondents until December 15, 2017.",
  });
  expect(notes.find(({ about }) => about?.includes(brief?.id ?? ""))).toMatchObject({
    outcome: "inferred",
    line: 92,
  });
});

test("“et al.” is spelled out where the rows of counsel do so, and the row is quoted", async () => {
  const { file: made } = await caseOf(file("23-175.json"));
  const { briefs } = completed(made);
  const lawyers = briefs.find(({ title }) => title.includes("Municipal Lawyers"));
  expect(lawyers?.filers).toHaveLength(19);
  expect(lawyers?.filers).toEqual(
    expect.arrayContaining(["city-of-anchorage", "city-of-tacoma", "county-of-san-bernardino"]),
  );
  expect(lawyers?.moreFilers).toBeUndefined();
  expect(lawyers?.evidence[1]?.quote).toMatch(
    /^International Municipal Lawyers Association, National League/u,
  );
  const idaho = briefs.find(({ title }) => title.includes("Idaho"));
  expect([idaho?.filers, idaho?.moreFilers]).toEqual([["idaho", "montana"], "unknown"]);
});

test("a later file of the same number adds its entries, and the newest day counts", async () => {
  const later = file("23-175.json", (text) =>
    text
      .replace('"01/26/2024"', '"03/11/2024"')
      .replace(
        /\{\s*"Date":\s*"Aug 22 2023"/u,
        '{"Date":"Mar 04 2024","Text":"Brief of petitioner City of Grants Pass filed."},{"Date":"Mar 04 2024","Text":"Brief amici curiae of Acme Foundation, et al. filed."},$&',
      ),
  );
  const made = await caseOf(file("23-175.json"), later);
  expect(made.file.updated).toBe("2024-03-11");
  expect(briefsIn(made)).toHaveLength(26);
  expect(briefsIn(made)).toContain("2024-03-04 Brief of Acme Foundation, et al. → city-of-grants-pass");
});

test("dockets of different numbers are one case; a brief that both have is one with a position in each", async () => {
  const sister = file("24-966.json", (text) =>
    text
      .replaceAll("24-966", "24-971")
      .replace(
        "Responsible Offshore Development Alliance, a D.C. Nonprofit Corporation",
        "Seafreeze Shoreside, Inc.",
      ),
  );
  const made = await caseOf(file("24-966.json"), sister);
  expect(made.file.stages.map(({ short }) => short)).toEqual(["Cert. 24-966", "Cert. 24-971"]);
  expect(made.file.briefs?.map(({ positions }) => positions.map(({ stage }) => stage))).toEqual(
    Array.from({ length: 3 }, () => ["24-966-cert", "24-971-cert"]),
  );
});
