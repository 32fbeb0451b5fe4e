import { expect, test } from "vitest";
import { countsIn } from "./counts-in-sentences.ts";

test.each([
  ["Twenty-three briefs, 18 of them listed; four votes to four", [23, 18, 4, 4]],
  ["Not one of the ten of 15 December 2014 (855 F.3d 53)", [10]],
  ["Reported at 8:20pm: “seven entities”", []],
])("“%s” counts %j", (sentence, counts) => {
  expect(countsIn(sentence)).toEqual(counts);
});
