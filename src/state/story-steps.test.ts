import { expect, it } from "vitest";
import { modelOf } from "../testing/model-of.ts";
import { withStory } from "../testing/with-facts.ts";
import { closeStory, goToStep, hasWandered } from "./story-steps.ts";
import { select, set } from "./transitions.ts";
import { INITIAL } from "./view-state.ts";

const plain = modelOf("acme: party", "guild: brief b1 for acme", "union: brief b2 for neither at appeal");
const model = withStory(plain, "stage=trial&select=guild", "stage=appeal");
const before = { ...INITIAL, stage: "appeal", kinds: ["media" as const], theme: "dark" as const };

it("a step brings its own view, keeps the reader's theme and leaves nothing else of the view before", () => {
  expect(goToStep(model, 1)(before)).toEqual({
    ...INITIAL,
    stage: "trial",
    selection: ["guild"],
    theme: "dark",
    step: 1,
  });
});

it("a step that the story does not have changes nothing", () => {
  for (const step of [0, 3, -1, Number.NaN]) expect(goToStep(model, step)(before)).toBe(before);
});

it("a reader who wandered off is known, and comes back by going to the step once more", () => {
  const there = goToStep(model, 1)(before);
  const away = select("acme")(there);
  expect([there, away].map((state) => hasWandered(model, state))).toEqual([false, true]);
  expect(goToStep(model, away.step)(away)).toEqual(there);
});

it("another theme is not another view, and a closed story has nowhere to wander from", () => {
  const there = goToStep(model, 2)(before);
  expect(hasWandered(model, set("theme", "light")(there))).toBe(false);
  expect(hasWandered(model, before)).toBe(false);
});

it("closing leaves the view as it is", () => {
  const there = goToStep(model, 2)(before);
  expect(closeStory(there)).toEqual({ ...there, step: 0 });
});
