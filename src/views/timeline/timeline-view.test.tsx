import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { Timeline } from "./timeline-view.tsx";

test("a dated brief stands on the axis, and one without a date is named under it", () => {
  expect(rendered(<Timeline />, explorerOf(model, { stage: "trial" })).slice(-2)).toEqual([
    "13 June 2014 Filed for acme: Brief b1",
    "Date not known: Brief b2",
  ]);
});
