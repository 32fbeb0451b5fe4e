import { expect, test } from "vitest";
import { RECORD } from "../bundled-record.ts";
import { COUNTS_NOTHING, countsIn, sentencesIn } from "../counts-in-sentences.ts";
import { RECOUNTED } from "./microsoft-ireland-recounted.ts";

const sentences = sentencesIn(RECORD);

test("every number in a sentence that a reader sees is counted anew from the record", () => {
  const written = [...sentences].map(([place, sentence]) => [place, countsIn(sentence)] as const);
  expect(Object.fromEntries(written.filter(([, counts]) => counts.length > 0))).toEqual(RECOUNTED);
});

test("a group known by its number has that number in its words", () => {
  const counted = RECORD.briefs
    .flatMap(({ groups }) => groups)
    .filter(({ members }) => members !== undefined);
  expect(counted.map(({ text }) => countsIn(text)[0])).toEqual(counted.map(({ members }) => members));
});

test("every exception from counting is needed", () => {
  const all = [...sentences.values()].join("\n");
  expect(Object.entries(COUNTS_NOTHING).filter(([, words]) => all.match(words) === null)).toEqual([]);
});
