import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { HEARD_TOGETHER, ACME_V_BOLT as model } from "../../testing/cases.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { CasesView } from "./cases-view.tsx";

test("a line a case and a stage: the briefs of each side, of neither, and the filers", () => {
  const lines = rendered(<CasesView />, explorerOf(model, { stage: "trial" }));
  expect(lines).toContain("Case|For acme|For bolt|Neither side|Named filers");
  expect(lines).toContain("A test case|Acme 1|Bolt 1|0|3");
  expect(lines.at(-1)).toBe("Bars share one scale: the longest stands for 1 brief.");
});

test("a case of several stages has a line for each of them under its own", () => {
  const appealed = modelOf("acme: party", "acme: party at appeal", "guild: brief b1 for acme at appeal");
  const lines = rendered(<CasesView />, explorerOf(appealed));
  const names = lines.filter((line) => line.includes("|")).map((line) => line.split("|")[0]?.trim());
  expect(names).toEqual(["Case", "A test case", "trial", "appeal"]);
});

test("what a reader must know before trusting a count stands over the counts", () => {
  const caveat = "Each side is the list’s.";
  const lines = rendered(<CasesView />, explorerOf(buildModel({ ...model.file, caveat })));
  expect(lines.slice(0, 2)).toEqual([caveat, expect.stringMatching(/^Briefs by case and side/)]);
  expect(lines.slice(1)).toEqual(rendered(<CasesView />, explorerOf(model)));
});

test("briefs for both sides and those whose side nobody has read have a column where there are any", () => {
  const lines = rendered(
    <CasesView />,
    explorerOf(
      modelOf(
        "acme: party",
        "bolt: party",
        "guild: brief b1 for acme",
        "guild: brief b1 for bolt",
        "union: brief b2 for not-stated",
      ),
    ),
  );
  expect(lines).toContain("Case|For acme|For bolt|Both sides|Neither side|Side not stated|Named filers");
  expect(lines).toContain("A test case|Acme 0|Bolt 0|1|0|1|2");
});

test("sides that stand together on the axis are named apart, each with its own count", () => {
  const three = modelOf(
    "acme: party as plaintiff",
    "bolt: party as defendant",
    "cog: party as intervenor",
    "guild: brief b1 for cog",
    "union: brief b2 for acme",
  );
  const lines = rendered(<CasesView />, explorerOf(three));
  expect(lines).toContain("Case|For acme|For bolt or cog|Neither side|Named filers");
  expect(lines).toContain("A test case|Acme 1|Bolt 0, Cog 1 1|0|2");
});

test("a side whose briefs are listed under a companion case says so beside its zero", () => {
  const joined = modelOf(
    ...HEARD_TOGETHER,
    "guild: brief b1 for ames at one",
    "guild: brief b1 for bell at two",
  );
  const lines = rendered(<CasesView />, explorerOf(joined));
  expect(lines).toContain(
    "roe-v-ames Counted as one with roe-v-bell. The 1 brief for roe is listed there.|Roe 0|Ames 1|0|1",
  );
});

test("an axis without a party on one of its sides names it all the same", () => {
  const lines = rendered(<CasesView />, explorerOf(modelOf("acme: party", "guild: brief b1 for acme")));
  expect(lines).toContain("Case|For acme|For the other party|Neither side|Named filers");
});
