import { expect, it } from "vitest";
import { modelOf } from "../testing/model-of.ts";
import { INITIAL } from "../state/view-state.ts";
import { revealing } from "./reveal.ts";
import { visibleIn } from "./visible.ts";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "guild: trade-association",
  "guild: brief b1 for acme",
  "union: brief b2 for bolt at appeal",
);
const state = { ...INITIAL, stage: "trial" };

it("changes nothing but the selection where the thing is on show", () => {
  expect(revealing(model, "guild", visibleIn(model, state))(state)).toEqual({
    ...state,
    selection: ["guild"],
  });
});

it("drops the filters before it changes the stage", () => {
  const filtered = { ...state, kinds: ["media"] } as const;
  const shown = visibleIn(model, filtered);
  expect(revealing(model, "guild", shown)(filtered)).toEqual({ ...state, selection: ["guild"] });
  expect(revealing(model, "union", shown)(filtered).stage).toBe("appeal");
});
