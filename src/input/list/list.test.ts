import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { issueLine } from "../../schema/issues/issues.ts";
import { parseCase } from "../../schema/issues/parse.ts";
import type { Answers } from "../importer.ts";
import { importCase } from "../importers.ts";
import { opened } from "../opened.ts";

async function read(bytes: Uint8Array | string, answers: Answers = {}, name = "list.csv") {
  const file = opened(name, typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  if ("issue" in file) throw new Error(issueLine(file.issue));
  const result = await importCase([file.file], answers);
  if (!result.ok) throw new Error(result.issues.map(issueLine).join("\n"));
  const checked = parseCase(result.file);
  if (!checked.ok) throw new Error(checked.issues.map(issueLine).join("\n"));
  return { ...result, briefs: checked.file.briefs.map(briefWords), file: checked.file };
}

const briefWords = ({
  filers,
  positions,
  filed,
  moreFilers,
  groups,
}: {
  readonly filers: readonly unknown[];
  readonly positions: readonly { readonly backs: string }[];
  readonly filed?: string | undefined;
  readonly moreFilers?: unknown;
  readonly groups: readonly { readonly text: string }[];
}): string =>
  [
    [
      ...filers.map(String),
      ...groups.map(({ text }) => text),
      ...(moreFilers === undefined ? [] : ["+"]),
    ].join(" "),
    positions.map(({ backs }) => backs).join(" "),
    ...(filed === undefined ? [] : [filed]),
  ].join(": ");

test("a list is read by the names of its columns, each guess a question with its answer", async () => {
  const { briefs, questions, notes } = await read(
    "Case,Amicus,Position,Date filed,Colour\nAcme v. Roe,Chamber,Petitioner,2024-04-03,red\nAcme v. Roe,Union,neither party,May 2024,blue\n",
  );
  expect(briefs).toEqual(["chamber: acme: 2024-04-03", "union: neither: 2024-05"]);
  expect(questions.map(({ words, answer }) => `${words} ${answer}`)).toEqual([
    "What is in the column “Case”? case",
    "What is in the column “Amicus”? filer",
    "What is in the column “Position”? side",
    "What is in the column “Date filed”? date",
    "What is in the column “Colour”? nothing",
  ]);
  expect(notes.filter(({ outcome }) => outcome === "read").map(({ line }) => line)).toEqual([2, 3]);
});

test("a guess is put right by an answer", async () => {
  const text = "Who,Whom\nChamber,Acme\n";
  const first = await importCase([{ name: "list.csv", text }]);
  expect(first.ok ? "" : first.issues.map(issueLine).join()).toMatch(/there are “Who”, “Whom”\.$/u);
  expect(first.questions?.map(({ id }) => id)).toEqual(["column 1", "column 2"]);
  const { briefs } = await read(text, { "column 1": "filer", "column 2": "backs" });
  expect(briefs).toEqual(["chamber: acme"]);
});

test("what nobody has said of a side is not stated, and neither is what a brief says", async () => {
  const { briefs } = await read(
    "Filer,Side,Case\nA,,X v. Y\nB,neither,X v. Y\nC,undeclared,X v. Y\nD,Y,X v. Y\nE,R,X v. Y\n",
  );
  expect(briefs).toEqual(["a: not-stated", "b: neither", "c: not-stated", "d: y", "e: y"]);
});

test("a list of States by their codes names each State", async () => {
  const { briefs } = await read('States,Side,Case\n"TX, AL, AK",P,X v. Y\nOR,P,X v. Y\n');
  expect(briefs).toEqual(["texas alabama alaska: x", "or: x"]);
});

test("rows of one brief by the list’s own word are one brief with every signatory", async () => {
  const { briefs } = await read(
    "amicus_id,document_id,name,category\n1,7,Cato Institute,organization\n2,7,21 other organizations,coalition\n3,8,ACLU,organization\n",
  );
  expect(briefs).toEqual(["cato-institute 21 other organizations: not-stated", "aclu: not-stated"]);
});

test.each([
  ["day first", "2024-04-03"],
  ["month first", "2024-03-04"],
])("dates in figures that may be of either order are asked about, and then read %s", async (order, date) => {
  const text = "Filer;Side;Filed;Case\nA;P;03.04.2024;X v. Y\n";
  const { briefs, questions } = await read(text);
  expect(briefs).toEqual(["a: x"]);
  expect(questions.at(-1)).toMatchObject({
    id: "order of dates",
    words: expect.stringContaining("“03.04.2024”"),
  });
  expect(questions.at(-1)).not.toHaveProperty("answer");
  expect((await read(text, { "order of dates": order })).briefs).toEqual([`a: x: ${date}`]);
});

test("one date of a column shows the order of the others", async () => {
  const { briefs, questions } = await read(
    "Filer,Side,Filed,Case\nA,P,03/04/2024,X v. Y\nB,P,12/31/2024,X v. Y\n",
  );
  expect(briefs).toEqual(["a: x: 2024-03-04", "b: x: 2024-12-31"]);
  expect(questions.map(({ id }) => id)).not.toContain("order of dates");
});

test("a Term is no month", async () => {
  const { briefs, notes } = await read("Filer,Side,Filed,Case\nA,P,Oct. Term 1976,X v. Y\n");
  expect(briefs).toEqual(["a: x"]);
  expect(notes.filter(({ outcome }) => outcome === "skipped").map(({ line }) => line)).toEqual([2]);
});

test("semicolons part columns where commas are decimal, and Windows-1252 is read with a word", async () => {
  const text = "Filer;Side;Case;Pages\nHäkkinen “Oy”;P;X v. Y;12,5\nÉtoile;R;X v. Y;3,25\n";
  const codes = new Map([
    ["“", 0x93],
    ["”", 0x94],
  ]);
  const western = Uint8Array.from(Array.from(text, (letter) => codes.get(letter) ?? letter.charCodeAt(0)));
  const { file, notes } = await read(western);
  expect(file.actors.map(({ name }) => name)).toEqual(["X", "Y", "Häkkinen “Oy”", "Étoile"]);
  expect(notes.map(({ words }) => words)).toContainEqual(expect.stringContaining("Windows-1252"));
});

test("a workbook is read from its header on, its dates as dates", async () => {
  const bytes = readFileSync(new URL("fixtures/briefs.xlsx", import.meta.url));
  const { briefs, notes } = await read(bytes, {}, "briefs.xlsx");
  expect(briefs).toEqual(["texas alabama alaska: acme: 2024-04-03", "chamber-of-commerce: roe: 2024-12-31"]);
  expect(notes.filter(({ outcome }) => outcome === "read").map(({ line }) => line)).toEqual([4, 5]);
});

test("pasted titles of briefs are read line by line", async () => {
  const { briefs, notes } = await read(
    "Brief of Acme Association, Amicus Curiae in Support of Respondent\n2. Brief of Amici Curiae the Union; the Guild; and the League in Support of Petitioner\nBrief for Respondent\nBrief of Roe as Amicus Curiae\n",
    {},
    "titles.txt",
  );
  expect(briefs).toEqual([
    "acme-association: the-respondent-not-named-in-the-list",
    "union guild league: the-petitioner-not-named-in-the-list",
    "roe: not-stated",
  ]);
  expect(notes.filter(({ outcome }) => outcome === "skipped").map(({ line }) => line)).toEqual([3]);
});
