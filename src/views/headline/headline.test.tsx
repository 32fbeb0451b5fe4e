import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { withFacts } from "../../testing/with-facts.ts";
import { Glossary } from "./glossary-view.tsx";
import { Headline } from "./headline.tsx";

const found = withFacts(model, "trial", { finding: "One brief each.", note: "The amicus briefs came late." });

test("over a whole stage stands what was found at it, under the case and the stage", () => {
  expect(rendered(<Headline />, explorerOf(found, { stage: "trial" }))).toEqual([
    "A test case · trial",
    "# One brief each.",
    "The amicus briefs came late.",
  ]);
});

test("over a part of a stage stands what can be counted in it", () => {
  expect(rendered(<Headline />, explorerOf(found, { stage: "trial", kinds: ["company"] }))).toEqual([
    "A test case",
    "# trial, filtered: 1 brief backs bolt.",
  ]);
});

test("a compact frame keeps the finding and leaves out the standfirst", () => {
  expect(rendered(<Headline />, explorerOf(found, { stage: "trial" }, "frame-compact"))).toEqual([
    "A test case · trial",
    "# One brief each.",
  ]);
});

test("a word of the court that the page uses is explained", () => {
  expect(rendered(<Glossary />, explorerOf(found, { stage: "trial" }))).toEqual([
    "Amicus brief",
    "a “friend of the court”, not a party to the case, tells the judges how to decide.",
  ]);
});
