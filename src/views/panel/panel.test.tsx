import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { withFacts } from "../../testing/with-facts.ts";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
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
    "### Taken up by the court",
    "not looked at",
    "Not looked at",
    "### Who paid for it",
    "not looked at",
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

test("a card has contents, each part with its count, and of two actors what they share and where they differ", () => {
  const lines = rendered(<Panel />, explorerOf(model, { stage: "trial", selection: ["union", "guild"] }));
  expect(lines.find((line) => line.startsWith("Where they differ 2"))).toBeDefined();
  const both = rendered(
    <Panel />,
    explorerOf(RECORD_MODEL, { stage: "second-circuit", selection: ["cisco", "apple"] }),
  );
  const part = (heading: string): readonly string[] => {
    const rest = both.slice(both.indexOf(`### ${heading}`) + 1);
    const end = rest.findIndex((line) => line.startsWith("###"));
    return rest.slice(0, end < 0 ? rest.length : end);
  };
  expect(part("What they share").join(" ")).toContain(
    "District court: both for Microsoft in one brief: Joint brief of Apple and Cisco",
  );
});

test("where two differ stands stage by stage, and nobody is said to have been absent who was only not seen", () => {
  const lines = rendered(<Panel />, explorerOf(model, { stage: "trial", selection: ["union", "guild"] }));
  const at = lines.indexOf("### Where they differ");
  expect(lines.slice(at).join(" ")).toContain("trial union: for bolt · guild: for acme");
  expect(lines.slice(at).join(" ")).toContain("appeal union: not seen · guild: for acme");
});
