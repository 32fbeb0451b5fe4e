import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { unreadWords } from "./unread.ts";

const model = modelOf("acme: party at second-circuit", "chamber: brief b1 for acme at second-circuit");

test.each([
  ["stage", "2nd-circuit", "There is no stage “2nd-circuit” here.", "second-circuit"],
  ["select", "acmee", "There is no entry “acmee” here.", "acme"],
  ["view", "map", "There is no view “map” here.", null],
  ["from", "yesterday", "“yesterday” is not a date. Write 2014-06-13, 2014-06 or 2014.", null],
])("%s=%s is named, with what it may mean", (key, text, words, meant) => {
  expect(unreadWords(model, { key, text })).toEqual({ words, meant });
});
