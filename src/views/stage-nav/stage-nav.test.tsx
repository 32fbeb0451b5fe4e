import { expect, test } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { modelOf } from "../../testing/model-of.ts";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { StageNav } from "./stage-nav.tsx";

test("every stage and the whole case say how many briefs backed whom, and the chosen one is pressed", () => {
  expect(rendered(<StageNav />, explorerOf(model, { stage: "trial" }))).toEqual([
    "[*trial 2014 1 acme + 1 bolt]",
    "[appeal 1 acme]",
    "[Whole case 2014 2 acme + 1 bolt]",
    "Briefs: ■ for acme ■ for bolt",
  ]);
});

const outcomeAs = (outcome: object): readonly string[] =>
  rendered(
    <StageNav />,
    explorerOf(withFacts(model, "appeal", { outcome: { evidence: [], text: "Reversed", ...outcome } })),
  );

test.each([
  [{ for: "acme", plain: "order reversed" }, "Acme won: order reversed"],
  [{ for: "acme" }, "Acme won: ruling overturned"],
  [{ for: "neither", plain: "the law changed" }, "Nobody won: the law changed"],
  [{ for: "bolt", text: "Set aside in part" }, "Bolt won: Set aside in part"],
  [{ plain: "the court took the case" }, "The court took the case"],
  [{}, "Ruling overturned"],
])("who won is said in plain words, and never guessed: %o", (outcome, words) => {
  expect(outcomeAs(outcome)).toContain(`[appeal ${words} 1 acme]`);
});

test("the only stage, once chosen, is no choice", () => {
  const lines = rendered(<StageNav />, explorerOf(modelOf("acme: party"), { stage: "trial" }));
  expect(lines.join(" ")).toContain("trial");
  expect(lines.filter((line) => line.startsWith("["))).toEqual([]);
});

test("a side of which more briefs are reported says so, and a stage without one that none was found", () => {
  const reported = [{ what: "briefs for acme", count: 3, backs: "acme", evidence: [] }];
  const lines = rendered(<StageNav />, explorerOf(withFacts(model, "appeal", { reported })));
  expect(lines).toContain("[appeal 1 of 3 reported for acme]");
  const silent = modelOf("acme: party at trial");
  expect(rendered(<StageNav />, explorerOf(silent))).toEqual(["[trial no brief found]"]);
});
