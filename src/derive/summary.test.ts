import { expect, it } from "vitest";
import { withFacts } from "../testing/with-facts.ts";
import { modelOf } from "../testing/model-of.ts";
import { INITIAL, type ViewState } from "../state/view-state.ts";
import { scopeOf } from "./scope.ts";
import { summarise } from "./summary.ts";
import { visibleIn } from "./visible.ts";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "guild, union: brief b1 for acme on 2014-06",
  "daily: brief b2 for neither on 2013-02-01",
  "clinic: brief b3 for bolt at appeal on 2015",
);

const summary = (change: Partial<ViewState>): string => {
  const view = { ...INITIAL, stage: "trial", ...change };
  return summarise(scopeOf(model, view), view, visibleIn(model, view));
};

it("counts what is shown and says whom it backs", () => {
  expect(summary({})).toBe(
    "trial: 5 names, 2 briefs and 0 other ties shown. 1 brief backs acme and 1 backs neither side.",
  );
});

it("says that nothing is left", () => {
  expect(summary({ from: "2020" })).toBe("trial: nothing passes these filters.");
});

it("says how many of the briefs it counts for a side are there by inference", () => {
  const evidence = [{ source: "herald", basis: "inference", of: "side" } as const];
  const inferred = withFacts(model, "b1", { evidence });
  const view = { ...INITIAL, stage: "trial" };
  expect(summarise(scopeOf(inferred, view), view, visibleIn(inferred, view))).toContain(
    "1 brief backs acme (by inference) and 1 backs neither side.",
  );
});
