import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { offered, offeredToHost, unreadWords } from "./unread.ts";

const plain = modelOf(
  "acme: party at second-circuit",
  "bolt: party at second-circuit",
  "chamber: brief b1 for acme at second-circuit",
);
const stages = new Map(
  [...plain.stages].map(([id, stage]) => [id, { ...stage, label: "Second Circuit" }] as const),
);
const actors = new Map(
  [...plain.actors].map(([id, actor]) => [id, { ...actor, name: `The ${id} company` }] as const),
);
const model = { ...plain, stages, actors };

const said = (key: string, text: string) => unreadWords(model, { key, text, reason: "unknown" });

test.each([
  ["stage", "2nd-circuit", "There is no stage “2nd-circuit” here.", "second-circuit", "Second Circuit"],
  ["stage", "Second Circuit", "There is no stage “Second Circuit” here.", "second-circuit", "Second Circuit"],
  ["vs", "second-circiut", "There is no stage “second-circiut” here.", "second-circuit", "Second Circuit"],
  ["select", "acmee", "There is no entry “acmee” here.", "acme", "The acme company"],
  ["select", "The Acme Company", "There is no entry “The Acme Company” here.", "acme", "The acme company"],
  ["side", "neiter", "There is no side “neiter” here.", "neither", "neither side"],
  ["role", "amici", "There is no role “amici” here.", "amicus", "Filers"],
  ["kind", "Company", "There is no kind “Company” here.", "company", "Companies"],
  ["open", "b11", "There is no brief “b11” here.", "b1", "Brief b1"],
  [
    "from",
    "13 June 2014",
    "“13 June 2014” is not a date. Write 2014-06-13, 2014-06 or 2014.",
    "2014-06-13",
    "2014-06-13",
  ],
  ["sort", "file", "There is no order “file” here.", "filed", "filed"],
  [
    "path",
    "acme,bollt",
    "A path needs two names of this record, and “acme,bollt” is not that.",
    "acme,bolt",
    "The acme company to The bolt company",
  ],
])("%s=%s is named, and proposed is what a reader calls what it may mean", (key, text, words, word, name) => {
  expect(said(key, text)).toEqual({ words, meant: { word, name } });
});

test.each([
  ["view", "map", "There is no view “map” here. Known: network, stages, table and cases."],
  ["layout", "spiral", "There is no layout “spiral” here. Known: camps, groups and organic."],
  ["to", "03/06/2014", "“03/06/2014” is not a date. Write 2014-06-13, 2014-06 or 2014."],
  ["from", "yesterday", "“yesterday” is not a date. Write 2014-06-13, 2014-06 or 2014."],
  ["step", "99", "There is no step “99”: this record has no story."],
  ["path", "acme", "A path needs two names of this record, and “acme” is not that."],
  ["near", "5", "Around a name 1 or 2 steps can be shown, and “5” is neither."],
  ["taken", "perhaps", "“taken” takes only “yes”, and “perhaps” is not that."],
  ["shared", "many", "“many” is no number of cases that filers share."],
  ["q", "x".repeat(101), "The search takes a hundred letters, and this address has more."],
  ["sort", "contested", "There is no order “contested” here."],
  ["select", "nobody-of-this-record", "There is no entry “nobody-of-this-record” here."],
])("%s=%s is named, with what may be written instead", (key, text, words) => {
  expect(said(key, text)).toEqual({ words, meant: null });
});

test("a word that is long, or turns the line round, stands in the line as it can be shown", () => {
  expect(said("select", "x".repeat(5000)).words).toBe(`There is no entry “${"x".repeat(100)}…” here.`);
  expect(said("select", "\u202egro.live\u0000").words).toBe("There is no entry “U+202Egro.liveU+0000” here.");
});

test("a key that is nearly one is told with the right one, and a second word with what it comes after", () => {
  expect(unreadWords(model, { key: "Stages", text: "x", reason: "key" })).toEqual({
    words: "The address has no key “Stages”.",
    meant: { word: "stage", name: "stage" },
  });
  expect(unreadWords(model, { key: "vs", text: "x", reason: "repeated" }).words).toBe(
    "The address names one stage, and “x” comes second.",
  );
});

test("what is offered says the word itself where its name is what was said, and to a host always", () => {
  expect(offered("Microsoft", { word: "microsoft", name: "Microsoft" })).toBe("Microsoft (microsoft)");
  expect(offered("aple", { word: "apple", name: "Apple" })).toBe("Apple");
  expect(offeredToHost({ word: "apple", name: "Apple" })).toBe("“Apple” (apple)");
  expect(offeredToHost({ word: "stage", name: "stage" })).toBe("“stage”");
});
