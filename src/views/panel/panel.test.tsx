import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { Panel } from "./panel.tsx";

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

test("a brief says whom it backs, when it was filed, and by whom", () => {
  const lines = rendered(<Panel />, explorerOf(model, { stage: "trial", selection: ["b1"] }));
  expect(lines.slice(1, 3)).toEqual(["## Brief b1", "trial: for acme · filed 13 June 2014"]);
  expect(lines.slice(lines.indexOf("### Filers"))).toEqual([
    "### Filers",
    "guild",
    "same evidence as the brief",
  ]);
});
