import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { withFacts } from "../../testing/with-facts.ts";
import { Background } from "./background.tsx";
import { Headline } from "./headline.tsx";

const found = withFacts(model, "trial", { finding: "One brief each.", note: "The amicus briefs came late." });

test("over a whole stage stands what was found at it, under what the case is about", () => {
  expect(rendered(<Headline />, explorerOf(found, { stage: "trial" }))).toEqual([
    "A test case",
    "# One brief each.",
  ]);
});

test("over a part of a stage stands what can be counted in it", () => {
  expect(rendered(<Headline />, explorerOf(found, { stage: "trial", kinds: ["company"] }))).toEqual([
    "A test case",
    "# trial, filtered: 1 brief backs bolt.",
  ]);
});

test("what happened and the words of the court that the page uses are told at the foot of the view", () => {
  expect(rendered(<Background />, explorerOf(found, { stage: "trial" }))).toEqual([
    "What happened, and the words of the court",
    "The amicus briefs came late.",
    "Amicus brief",
    "a “friend of the court” (amicus curiae), not a party to the case, tells the judges how to decide.",
  ]);
});
