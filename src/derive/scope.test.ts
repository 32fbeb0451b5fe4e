import { describe, expect, it } from "vitest";
import { modelOf } from "../testing/model-of.ts";
import { INITIAL, type ViewState } from "../state/view-state.ts";
import { toneOf } from "../model/tone.ts";
import { scopeOf, shownIn } from "./scope.ts";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "bolt: party at cert",
  "acme: party at cert",
  "guild: brief b1 for acme",
  "daily: brief b2 for acme at appeal",
  "states: brief b3 for bolt at cert",
);

const view = (change: Partial<ViewState>): ViewState => ({ ...INITIAL, ...change });

const briefs = (change: Partial<ViewState>): string[] => [...shownIn(model, view(change)).briefs];

describe("how much of the record a view is about", () => {
  it("is the chosen stage, or everything", () => {
    expect(briefs({ stage: "appeal" })).toEqual(["b2"]);
    expect(briefs({})).toEqual(["b1", "b2", "b3"]);
  });

  it("is every stage in the stages view, whichever is marked", () => {
    expect(briefs({ view: "stages", stage: "appeal" })).toEqual(["b1", "b2", "b3"]);
  });

  it("is both stages of a comparison, whichever of them is chosen", () => {
    const [there, back] = [view({ stage: "trial", vs: "appeal" }), view({ stage: "appeal", vs: "trial" })];
    expect(shownIn(model, there)).toEqual(shownIn(model, back));
    expect(briefs({ stage: "trial", vs: "appeal" })).toEqual(["b1", "b2"]);
    expect([scopeOf(model, there).label, scopeOf(model, back).label]).toEqual(
      Array.from({ length: 2 }, () => "trial and appeal"),
    );
  });

  it("is no comparison of a stage with itself, with nothing, or of the whole case", () => {
    expect(briefs({ stage: "trial", vs: "trial" })).toEqual(["b1"]);
    expect(briefs({ stage: "all", vs: "trial" })).toEqual(["b1", "b2", "b3"]);
  });

  it("keeps each side its colour when the parties change places", () => {
    const { model: pair } = scopeOf(model, view({ stage: "cert", vs: "appeal" }));
    expect([toneOf(pair, "acme"), toneOf(pair, "bolt")]).toEqual(["first", "second"]);
  });
});
