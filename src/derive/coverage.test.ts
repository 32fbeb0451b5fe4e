import { expect, it } from "vitest";
import type { CaseModel } from "../model/model.ts";
import { INITIAL, type ViewState } from "../state/view-state.ts";
import { modelOf } from "../testing/model-of.ts";
import { withFacts } from "../testing/with-facts.ts";
import { campHeading } from "./coverage.ts";
import { summarise } from "./summary.ts";
import { scopeOf } from "./scope.ts";
import { visibleIn } from "./visible.ts";

const plain = modelOf(
  "acme: party",
  "union: scholar",
  "guild: brief b1 for acme",
  "union: brief b2 for acme",
);
const unsigned = withFacts(plain, "b2", { filers: [] });

function headingOf(model: CaseModel, view: Partial<ViewState>): string {
  const state = { ...INITIAL, stage: "trial", ...view };
  return campHeading(model, state, visibleIn(model, state), "acme");
}

it("over briefs without a named filer stands who signed them, and no count of nobody", () => {
  const group = { text: "35 scholars", kind: "scholar" as const, members: 35, evidence: [] };
  const kinds = ["scholar"] as const;
  const byGroup = withFacts(unsigned, "b2", { groups: [group] });
  expect(headingOf(byGroup, {})).toBe("Backed acme: 2 briefs, 1 named filer");
  expect(headingOf(byGroup, { kinds })).toBe("Backed acme: 1 brief, signed by a group");
  const byTwo = withFacts(unsigned, "b2", { groups: [group, { ...group, text: "2 deans" }] });
  expect(headingOf(byTwo, { kinds })).toBe("Backed acme: 1 brief, signed by 2 groups");
  const alone = withFacts(withFacts(unsigned, "b1", { filers: [] }), "b1", { moreFilers: "unknown" });
  expect(headingOf(alone, {})).toBe("Backed acme: 2 briefs, signers not named");
  const mixed = withFacts(plain, "b1", { groups: [group] });
  expect(headingOf(mixed, { roles: ["party"], kinds })).not.toContain(" 0 ");
});

it("a reported total is set against all that was identified, whatever is filtered", () => {
  const reported = [{ what: "briefs for acme", count: 9, backs: "acme", evidence: [] }];
  const model = withFacts(plain, "trial", { reported });
  const sentenceOf = (view: Partial<ViewState>): string => {
    const state = { ...INITIAL, stage: "trial", ...view };
    return summarise(scopeOf(model, state), state, visibleIn(model, state));
  };
  expect(sentenceOf({})).toContain("2 briefs back acme (2 of 9 reported briefs identified).");
  expect(sentenceOf({ kinds: ["scholar"] })).toContain(
    "1 brief backs acme (of 2 identified, with 9 reported).",
  );
  expect(headingOf(model, { kinds: ["scholar"] })).toBe(
    "Backed acme: 1 brief, 1 named filer (of 2 identified, with 9 reported)",
  );
});
