import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { CasesView } from "./cases-view.tsx";

test("a line a case and a stage: the briefs of each side, of neither, and the filers", () => {
  const lines = rendered(<CasesView />, explorerOf(model, { stage: "trial" }));
  expect(lines).toContain("Case|For acme|For bolt|Neither side|Named filers");
  expect(lines).toContain("A test case|Acme 1|Bolt 1|0|3");
  expect(lines.at(-1)).toBe("Bars share one scale: the longest stands for 1 brief.");
});

test("what a reader must know before trusting a count stands over the counts", () => {
  const caveat = "Each side is the list’s.";
  const lines = rendered(<CasesView />, explorerOf(buildModel({ ...model.file, caveat })));
  expect(lines.slice(0, 2)).toEqual([caveat, expect.stringMatching(/^Briefs by case and side/)]);
  expect(lines.slice(1)).toEqual(rendered(<CasesView />, explorerOf(model)));
});
