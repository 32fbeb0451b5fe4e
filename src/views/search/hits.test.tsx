import { expect, test } from "vitest";
import { revealing } from "../../derive/reveal.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { Hits } from "./hits.tsx";
import { suggestionsFor } from "./suggestions.ts";

/** The hits that are offered for what is typed. */
const foundBy = (explorer: Explorer, typed: string): readonly string[] =>
  rendered(<Hits hits={suggestionsFor(explorer.model, typed, explorer.visible.value)} />, explorer);

const atAppeal = explorerOf(model, { stage: "appeal" });

test("an actor is found with what it is, and a brief with its stage", () => {
  expect(foundBy(atAppeal, "guild")).toEqual(["guild Trade association"]);
  expect(foundBy(atAppeal, "brief b3")).toEqual(["Brief b3 Brief, appeal"]);
});

test("what the view hides says that choosing it shows it", () => {
  expect(foundBy(atAppeal, "union")).toEqual(["union CompanyHidden in this view. Choose to show it."]);
});

test.each([
  ["cabranes", "José A. Cabranes"],
  ["JOSE", "José A. Cabranes"],
  ["abran", "José A. Cabranes"],
  ["AT and T", "AT&T Corp."],
  ["verizon comm", "Verizon Communications Inc."],
  ["frontier foundation", "Electronic Frontier Foundation"],
  ["joint brief of apple", "Joint brief of Apple and Cisco"],
  ["lewia", "Joint brief of BDI, DIHK, Ibec, Lewiatan and MEDEF"],
])(
  "“%s” finds %s: any part of a name, its full form or its alias, without accents and capitals",
  (typed, name) => {
    const hits = foundBy(explorerOf(RECORD_MODEL, { stage: "all" }), typed);
    expect(hits.some((hit) => hit.startsWith(name))).toBe(true);
  },
);

test.each(["<img src=x onerror=alert(1)>", "(((", "\\", "%", "__proto__"])(
  "nobody is called “%s”",
  (typed) => {
    expect(foundBy(explorerOf(RECORD_MODEL, { stage: "all" }), typed)).toEqual([]);
  },
);

/** The view after the first hit of this name was chosen at the district court, where only the parties were shown. */
function afterChoosing(id: string): Explorer {
  const explorer = explorerOf(RECORD_MODEL, { view: "table", stage: "sdny-district", roles: ["party"] });
  expect(explorer.visible.value.actors.has(id)).toBe(false);
  explorer.apply(revealing(explorer.model, id, explorer.visible.value));
  return explorer;
}

test("a hit that is hidden by a filter alone is shown at its stage", () => {
  const { state, visible } = afterChoosing("apple");
  expect([state.value.stage, visible.value.actors.has("apple")]).toEqual(["sdny-district", true]);
});

test("counsel that the opening picture leaves out is shown once it is chosen", () => {
  expect(afterChoosing("steptoe").visible.value.actors.has("steptoe")).toBe(true);
});
