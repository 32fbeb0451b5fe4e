import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { Timeline } from "./timeline-view.tsx";

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

test("a dated brief stands on the axis, and one without a date is named under it", () => {
  expect(rendered(<Timeline />, explorerOf(model, { stage: "trial" })).slice(-2)).toEqual([
    "13 June 2014 Filed: For acme: Brief b1",
    "Date not known: Brief b2",
  ]);
});
