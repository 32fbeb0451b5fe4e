import { expect, it } from "vitest";
import { HEARD_TOGETHER } from "../testing/cases.ts";
import { modelOf } from "../testing/model-of.ts";
import { INITIAL } from "../state/view-state.ts";
import { campHeading } from "./coverage.ts";
import { scopeOf } from "./scope.ts";
import { visibleIn } from "./visible.ts";

/** What stands over a side of a stage, in the scope that a page has of it. */
function headingOf(side: string, ...lines: readonly string[]): string {
  const view = { ...INITIAL, stage: "one" };
  const { model, stage } = scopeOf(modelOf(...HEARD_TOGETHER, ...lines), view);
  return campHeading(model, { stage }, visibleIn(model, view), side);
}

it("a side whose briefs are listed under a case heard beside its own says where, and not that none was found", () => {
  const heard = ["guild: brief b1 for ames at one", "guild: brief b1 for bell at two"];
  expect(headingOf("roe", ...heard)).toBe("No brief for roe is listed here: 1 under roe-v-bell");
  expect(headingOf("ames", ...heard)).toBe("Backed ames: 1 brief, 1 named filer");
});

it("a case of the same party that was not heard beside it answers for nothing", () => {
  expect(headingOf("roe", "guild: brief b1 for ames at one")).toBe("No brief for roe was found");
});
