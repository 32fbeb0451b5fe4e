import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { withFacts } from "../../testing/with-facts.ts";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import type { CaseModel } from "../../model/model.ts";
import { Panel } from "./panel.tsx";

const panelOf = (id: string, of: CaseModel = model): readonly string[] =>
  rendered(<Panel />, explorerOf(of, { stage: "trial", selection: [id] }));

test("a brief says whom it backs, when it was filed, and by whom", () => {
  const lines = panelOf("b1");
  expect(lines.slice(1, 3)).toEqual(["## Brief b1", "trial: for acme · filed 13 June 2014"]);
  expect(lines.slice(lines.indexOf("### Filers"))).toEqual([
    "### Filers",
    "guild",
    "same evidence as the brief",
    "Taken up by the court and who paid for it",
    "### Taken up by the court",
    "Not looked at",
    "### Who paid for it",
    "Not looked at",
  ]);
});

test("a brief that nothing vouches for is marked as unsourced", () => {
  expect(panelOf("b1").join(" ")).toMatch(/unsourced/i);
});

const source = { id: "s", title: "The Herald", url: "https://herald.example/", type: "press" } as const;
const said = (basis: "press" | "inference") => ({ source: "s", quote: "It filed.", basis }) as const;

test("evidence says how sure it is", () => {
  for (const [basis, words] of [
    ["press", "reported or announced"],
    ["inference", "inferred"],
  ] as const) {
    const known = withFacts(buildModel({ ...model.file, sources: [source] }), "b1", {
      evidence: [said(basis)],
    });
    expect(panelOf("b1", known).join(" "), basis).toContain(words);
  }
});
