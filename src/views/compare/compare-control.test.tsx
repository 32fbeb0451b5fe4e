import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { CompareControl } from "./compare-control.tsx";

test("a stage can be compared with each other stage that has briefs", () => {
  expect(rendered(<CompareControl />, explorerOf(model, { stage: "trial" }))).toEqual([
    "Compare trial with",
    "no other stage",
    "appeal",
  ]);
});
