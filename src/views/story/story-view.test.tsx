import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { buildModel } from "../../model/build-model.ts";
import { Story } from "./story-view.tsx";
import { StoryOffer } from "./story-offer.tsx";

const plain = modelOf("acme: party", "guild: brief b1 for acme on 2014-06-13", "acme: party at appeal");
const model = buildModel({
  ...plain.file,
  story: [
    {
      title: "The guild files",
      text: "One brief came.",
      view: "stage=trial",
      backing: [{ words: "One brief", about: ["b1"], evidence: [] }],
    },
    { title: "Nobody comes", text: "Then there was silence.", view: "stage=appeal", backing: [] },
  ],
});

test("under a step stands what of the record carries its words", () => {
  const lines = rendered(<Story />, explorerOf(model, { stage: "trial", step: 1 }));
  expect(lines.slice(lines.indexOf("Step 1 of 2"))).toEqual([
    "Step 1 of 2",
    "## The guild files",
    "One brief came.",
    "Evidence, sentence by sentence",
    "### “One brief”",
    "Brief b1",
    "for acme · 13 June 2014",
    "Unsourced.",
  ]);
});

test("a step that nothing carries says so, and leads back to its view from another", () => {
  expect(rendered(<Story />, explorerOf(model, { stage: "trial", step: 2 })).slice(-4)).toEqual([
    "## Nobody comes",
    "Then there was silence.",
    "[Back to the view of this step]",
    "Unsourced.",
  ]);
});

test("the story says how long it is before it is opened, and is not offered where there is none", () => {
  expect(rendered(<StoryOffer />, explorerOf(model))).toEqual(["[Story, 2 steps]"]);
  expect(rendered(<StoryOffer />, explorerOf(plain))).toEqual([]);
});
