import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { StagesView } from "./stages-view.tsx";

const lines = rendered(<StagesView />, explorerOf(model, { view: "stages", stage: "trial" }));

test("a row says of each stage whom its filer backed, when and in which brief, or that it was not seen", () => {
  expect(lines.slice(-5)).toEqual([
    "Backed acme at both stages where it had backers 1",
    "guild|backed acme, 13 June 2014, unsourced; alone: Brief b1|backed acme, date not known, unsourced; alone: Brief b3",
    "Backed bolt, seen at trial only 2",
    "cisco|backed bolt, date not known, unsourced; with union: Brief b2|not seen",
    "union|backed bolt, date not known, unsourced; with cisco: Brief b2|not seen",
  ]);
});

test("every stage stands at the head of a column with its briefs and signers, and the chosen one is pressed", () => {
  const head = lines.indexOf("Name|");
  expect(lines.slice(head + 1, head + 4)).toEqual([
    "[*trial]",
    "[appeal]",
    "Record|Jun 20142 briefs: 3 named|1 brief: 1 named",
  ]);
});

test("without a brief no table is drawn", () => {
  const explorer = explorerOf(modelOf("acme: party"), { view: "stages", stage: "trial" });
  expect(rendered(<StagesView />, explorer)).toEqual(["No brief is in the record."]);
});

const ofRecord = rendered(<StagesView />, explorerOf(RECORD_MODEL, { view: "stages", stage: "all" }));

test("the bundled case begins with the four that backed Microsoft at every contested stage", () => {
  const first = ofRecord.indexOf("Backed Microsoft at all 3 stages where it had backers 4");
  const names = ofRecord.slice(first).map((line) => line.split("|")[0]);
  expect(names.slice(1, 6)).toEqual(["Apple", "Cisco", "EFF", "Verizon", expect.stringMatching(/^Backed /)]);
});

test("a cell says what was filed, what a source reports, or that nothing was seen", () => {
  const cells = (name: string): readonly string[] =>
    (ofRecord.find((line) => line.startsWith(`${name}|`)) ?? "").split("|").slice(1);
  expect(cells("AT&T")[3]).toBe("not on list");
  expect(cells("Apple")[2]).toBe("not seen");
  expect(cells("Apple")[0]).toMatch(
    /^backed Microsoft, 13 June 2014, read in a filing.*: Joint brief of Apple and Cisco$/,
  );
});
