import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { issueLine } from "../schema/issues/issues.ts";
import { parseCase } from "../schema/issues/parse.ts";
import { docketFixture } from "../testing/docket-fixtures.ts";
import { caseText } from "./case-text.ts";
import { IMPORTERS, IMPORTER_NAMES, importCase } from "./importers.ts";
import { mergesTable } from "./names/merges.ts";

const data = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
const input = (name: string, text = data(`sources/${name}`)) => ({ name, text });

const list = input("october-term-2022.json");
const table = input("october-term-2022-reading.json");
const record = await importCase([list, table]);
if (!record.ok) throw new Error(JSON.stringify(record.issues));

const APPEAL = JSON.stringify({
  court_id: "ca6",
  docket_number: "22-1",
  case_name: "Acme v. Roe",
  parties: [
    { name: "ACME INC.", type: "Plaintiff - Appellant", attorneys: [] },
    { name: "RICHARD ROE", type: "Defendant - Appellee", attorneys: [] },
  ],
  docket_entries: [
    {
      date_filed: "2023-04-18",
      document_number: "41",
      description: "AMICUS BRIEF filed by Chamber of Commerce.",
    },
  ],
});

/** What each importer reads in these tests. A format that is added brings its own. */
const EXAMPLES: Readonly<Record<(typeof IMPORTER_NAMES)[number], readonly (typeof list)[]>> = {
  "amici-link": [list, table],
  "supreme-court-docket": [docketFixture("23-175.json")],
  "federal-appeals-docket": [input("ca6.json", APPEAL)],
  "case-file": [input("microsoft-ireland.json", data("cases/microsoft-ireland.json"))],
  graph: [input("links.csv", "Source,Target,Relation\nChamber,Acme,backs\n")],
  list: [input("list.csv", "Filer,Backs,Case\nChamber,Acme,Acme v. Roe\n")],
};

const issuesOf = async (...files: readonly (typeof list)[]): Promise<string> => {
  const result = await importCase(files);
  return result.ok ? "" : result.issues.map(issueLine).join("\n");
};

test("the committed record and its merges are what the list and its hand table give (npm run term writes them)", () => {
  expect(data("cases/october-term-2022.json")).toBe(caseText(record.file));
  expect(data("sources/october-term-2022-merges.csv")).toBe(mergesTable(record.merges));
});

test.each(IMPORTER_NAMES)("the importer %s makes a case file that loads without a warning", async (name) => {
  const files = EXAMPLES[name];
  expect(IMPORTER_NAMES.filter((each) => files.some(IMPORTERS[each].recognises))).toEqual([name]);
  const result = await importCase(files);
  expect(parseCase(result.ok ? result.file : result)).toMatchObject({ ok: true, warnings: [] });
});

test("the files may come in either order, with or without a byte order mark", async () => {
  const marked = input(list.name, `\uFEFF${list.text}`);
  expect(await importCase([table, marked])).toEqual(record);
});

test("a file that no importer recognises is named, with what can be read", async () => {
  expect(await issuesOf(input("notes.txt", "Dear court"), input("empty.csv", ""))).toBe(
    `file: nothing in “notes.txt”, “empty.csv” is of a format that is known. It can read ${IMPORTER_NAMES.map((each) => IMPORTERS[each].label).join("; ")}.`,
  );
});

test("the list without its hand table is not read", async () => {
  expect(await issuesOf(list)).toBe("file: the list is read with its hand table. Give both files.");
});

test("a file that breaks off is named with the line", async () => {
  const half = input(list.name, list.text.slice(0, 2000));
  expect(await issuesOf(half, table)).toMatch(/^line \d+, column \d+: /u);
});
