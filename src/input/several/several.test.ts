import { expect, test } from "vitest";
import { docketFixture } from "../../testing/docket-fixtures.ts";
import { readFiles } from "../read-files.ts";
import { type GivenFile, NO_CHOICES, type Reading } from "../reading.ts";
import { alike } from "./alike.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const given = (name: string, text: string): GivenFile => ({ name, bytes: bytesOf(text) });
const docket = given("23-175.json", docketFixture("23-175.json").text);
const list = given(
  "signers.csv",
  "Filer,Side,Case\nGoldwater Institute,P,Grants Pass v. Johnson\nLeague of Women Voters,R,Grants Pass v. Johnson\n",
);

async function good(files: readonly GivenFile[], choices = NO_CHOICES) {
  const reading: Reading = await readFiles(files, choices);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading;
}

test("a docket and a list become one case with the stages of both", async () => {
  const { file, read, questions } = await good([docket, list]);
  expect(file.cases).toHaveLength(1);
  expect(file.stages.map(({ label }) => label)).toHaveLength(3);
  expect(file.briefs).toHaveLength(25 + 2);
  expect(read.map(({ name }) => name)).toEqual(["23-175.json", "signers.csv"]);
  expect(questions[0]).toMatchObject({ id: "one case", answer: "together" });
});

test("they stay two cases where a person says so", async () => {
  const { file } = await good([docket, list], { answers: { "one case": "apart" }, merges: [] });
  expect(new Set(file.stages.map((stage) => stage.case)).size).toBe(2);
});

test("whoever is written the same in two files is proposed for merging, and merged only when somebody says so", async () => {
  const before = await good([docket, list]);
  const proposal = before.proposals.find(({ name }) => name === "Goldwater Institute");
  expect(proposal).toMatchObject({ isSame: true, otherName: "Goldwater Institute" });
  const count = (file: typeof before.file) =>
    file.actors.filter(({ name }) => name === "Goldwater Institute").length;
  expect(count(before.file)).toBe(2);
  const after = await good([docket, list], { answers: {}, merges: proposal ? [proposal] : [] });
  expect(count(after.file)).toBe(1);
  const signed = after.file.briefs?.filter(({ filers }) =>
    filers?.some(
      (filer) => filer === proposal?.keep || (typeof filer === "object" && filer.actor === proposal?.keep),
    ),
  );
  expect(signed).toHaveLength(2);
});

test("notes lead to what the joined file calls by another id", async () => {
  const { file, notes } = await good([list, docket]);
  const ids = new Set(
    [file.briefs, file.stages, file.actors, file.relations].flatMap((each) => each?.map(({ id }) => id)),
  );
  expect(notes.flatMap(({ about = [] }) => about).filter((id) => !ids.has(id))).toEqual([]);
});

test("a name that becomes another’s is its alias, signs a brief once and has no tie to itself", async () => {
  const text = "Filer,Side,Case,Brief\nACLU,P,X v. Y,1\nAmerican Civil Liberties Union,P,X v. Y,1\n";
  const { proposals } = await good([given("list.csv", text)]);
  expect(proposals).toMatchObject([
    { name: "American Civil Liberties Union", otherName: "ACLU", isSame: false },
  ]);
  const { file } = await good([given("list.csv", text)], { answers: {}, merges: proposals });
  expect(file.actors.filter(({ aliases }) => aliases?.includes("ACLU"))).toHaveLength(1);
  expect(file.briefs?.map(({ filers }) => filers?.length)).toEqual([1]);
});

test.each([
  ["Idaho", "State of Idaho"],
  ["U.S. Chamber of Commerce", "Chamber of Commerce of the United States"],
  ["Goldwater Institute", "Goldwater Institute, Inc."],
  ["Pacific Legal Foundation", "Pacific Legal Foundaton"],
  ["American Civil Liberties Union", "American Civil Liberties Union of Texas"],
  ["ACLU", "American Civil Liberties Union"],
])("“%s” and “%s” look like one actor", (one, other) => {
  expect(
    alike([
      { id: "a", name: one },
      { id: "b", name: other },
    ]),
  ).toHaveLength(1);
});

test.each([
  ["Texas", "Connecticut"],
  ["100 Scholars", "101 Scholars"],
  ["Law Professors", "History Professors"],
  ["Indiana", "Louisiana"],
])("“%s” and “%s” do not", (one, other) => {
  expect(
    alike([
      { id: "a", name: one },
      { id: "b", name: other },
    ]),
  ).toEqual([]);
});

test("a file that nothing recognises is named, whatever lies beside it", async () => {
  const reading = await readFiles([docket, list, given("notes.txt", "Dear court")], NO_CHOICES);
  expect(reading).toMatchObject({ ok: false, issues: [{ words: expect.stringContaining("“notes.txt”") }] });
});
