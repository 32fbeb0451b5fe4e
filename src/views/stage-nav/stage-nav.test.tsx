import { expect, test } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { StageNav } from "./stage-nav.tsx";

test("every stage and the whole case say how many briefs backed whom, and the chosen one is pressed", () => {
  expect(rendered(<StageNav />, explorerOf(model, { stage: "trial" }))).toEqual([
    "[*trial Jun 2014 · 2 briefs 1 for acme, 1 for bolt.]",
    "[appeal 1 brief 1 for acme.]",
    "[Whole case Jun 2014 · 3 briefs 2 for acme, 1 for bolt.]",
  ]);
});

test("the outcome of a stage stands in the words of the court and in plain ones", () => {
  const outcome = { text: "Reversed", plain: "order reversed", date: "2016-07-14", evidence: [] };
  const lines = rendered(<StageNav />, explorerOf(withFacts(model, "appeal", { outcome })));
  expect(lines).toContain("[appeal 1 brief 1 for acme. Reversed, 2016 (order reversed)]");
});
