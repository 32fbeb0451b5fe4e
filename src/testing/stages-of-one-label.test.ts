import { expect, it } from "vitest";
import { scopeOf } from "../derive/scope.ts";
import { stageTallies } from "../derive/stage-tally.ts";
import { visibleIn } from "../derive/visible.ts";
import { INITIAL } from "../state/view-state.ts";
import { changeBetween } from "../views/compare/change.ts";
import { changeSentence } from "../views/compare/change-words.ts";
import { stagesTable } from "../views/stages/stages.ts";
import { modelOf } from "./model-of.ts";
import { withFacts } from "./with-facts.ts";

it("stages of one label are told apart in comparison, tiles, stages view and sentences", () => {
  const filed = modelOf(
    "acme: party",
    "acme: party at appeal",
    "guild: brief b1 for acme",
    "guild: brief b2 for acme at appeal",
    "union: brief b3 for acme at appeal",
  );
  const model = withFacts(withFacts(filed, "trial", { label: "Court" }), "appeal", { label: "Court" });
  const state = { ...INITIAL, stage: "trial", vs: "appeal" };
  const told = [
    scopeOf(model, state).label,
    changeSentence(model, changeBetween(model, "trial", "appeal"), new Set(model.actors.keys())),
    ...stageTallies(model).map(({ label }) => label),
    ...stagesTable(model, state, visibleIn(model, state)).groups.map(({ heading }) => heading),
  ];
  expect(told.join(" | ")).not.toMatch(/Court(?! \(no\. [12]\))/);
  expect(told.length).toBeGreaterThan(4);
});
