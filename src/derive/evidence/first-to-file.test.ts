import { expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { textOf } from "../words/names.ts";
import { profileOf } from "./profile.ts";

/** Under which words the first brief of a stage stands, and which it is. */
function firstOf(...dates: readonly string[]): readonly (string | undefined)[] {
  const briefs = dates.map((date, no) => `guild: brief b${no} for acme${date === "" ? "" : ` on ${date}`}`);
  const sections = profileOf(modelOf("acme: party", ...briefs), "trial")?.sections ?? [];
  const found = sections.find(({ heading }) => /first|earliest/iu.test(heading));
  return [found?.heading, textOf(found?.statements[0]?.words ?? [])];
}

it("a brief is called the first to file only where its date says so", () => {
  expect(firstOf("2014-06-13", "2014-06-10")).toEqual(["First to file", "Brief b1"]);
  expect(firstOf("2014-06-10", "2014-06-10", "2014-07")).toEqual(["Among the first to file", "Brief b0"]);
  expect(firstOf("2014-06", "2014-06-20")).toEqual(["Earliest known date", "Brief b0"]);
  expect(firstOf("2014-06-13", "")).toEqual(["Earliest known date", "Brief b0"]);
  expect(firstOf("", "")).toEqual(["First in the record", "Brief b0"]);
});

it("a stage says nothing of briefs without a stated side, or for both, where there are none", () => {
  const sections = profileOf(
    modelOf("acme: party", "bolt: party", "guild: brief b for acme"),
    "trial",
  )?.sections;
  const [backers] = sections?.filter(({ heading }) => heading === "Who backed whom") ?? [];
  expect(backers?.statements.map(({ words }) => textOf(words))).toEqual([
    "For acme: Brief b",
    "For bolt: no brief was found; the list may not be complete",
    "For neither side: no brief was found; the list may not be complete",
  ]);
});
