import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { withFacts } from "../../testing/with-facts.ts";
import { Glossary } from "./glossary-view.tsx";
import { Headline } from "./headline.tsx";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "guild: trade-association",
  "guild: brief b1 for acme on 2014-06-13",
  "union, cisco: brief b2 for bolt",
  "acme: party at appeal",
  "bolt: party at appeal",
  "guild: brief b3 for acme at appeal",
);

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
