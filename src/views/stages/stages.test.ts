import { describe, expect, it } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { RECORD, RECORD_MODEL, signersOf } from "../../testing/bundled-record.ts";
import { modelOf } from "../../testing/model-of.ts";
import type { CaseModel } from "../../model/model.ts";
import { INITIAL, type ViewState } from "../../state/view-state.ts";
import { stagesTable } from "./stages.ts";
import { visibleIn } from "../../derive/visible.ts";

const stagesOf = (model: CaseModel, view: Partial<ViewState> = {}) => {
  const state = { ...INITIAL, ...view };
  return stagesTable(model, state, visibleIn(model, state));
};

/** Each group as a sentence: `Backed acme at both stages where it had backers: guild, union`. */
const groups = (model: CaseModel, view: Partial<ViewState> = {}): string[] =>
  stagesOf(model, view).groups.map(
    ({ heading, lines }) => `${heading}: ${lines.map(({ link }) => link.text).join(", ")}`,
  );

const model = modelOf(
  "acme: party",
  "bolt: party",
  "guild, daily, turncoat: brief b1 for acme",
  "rival: brief b2 for bolt",
  "guild, newcomer: brief b3 for acme at appeal",
  "turncoat: brief b4 for bolt at appeal",
  "guild, newcomer: brief b5 for acme at review",
  "ireland: brief b6 for neither at review",
  "riddle: brief b7 for not-stated at review",
  "riddle: brief b8 for acme at appeal",
);

describe("the stages view", () => {
  it("groups lines by what they did, the most constant first", () => {
    expect(groups(model)).toEqual([
      "Backed acme at all 3 stages where it had backers: guild",
      "Switched sides: turncoat",
      "Backed acme at 2 of the 3 stages where it had backers: newcomer",
      "Backed acme, seen at trial only: daily",
      "Backed bolt, seen at trial only: rival",
      "For neither side, seen at review only: ireland",
      "Side not stated in some of their briefs: riddle",
    ]);
  });

  it("sorts by name or by first stage without groups", () => {
    expect(groups(model, { sort: "name" })).toEqual([
      "By name: daily, guild, ireland, newcomer, riddle, rival, turncoat",
    ]);
    expect(groups(model, { sort: "first" })).toEqual([
      "By first stage: daily, guild, rival, turncoat, newcomer, riddle, ireland",
    ]);
  });

  it("leaves out lines that the filters hide and tells the others whole", () => {
    expect(groups(model, { sides: ["bolt"] })).toEqual([
      "Switched sides: turncoat",
      "Backed bolt, seen at trial only: rival",
    ]);
  });

  it("says of a mark with whom it was filed, and alone only where there is nobody else", () => {
    const wordsOf = (record: CaseModel, filer: string) =>
      stagesOf(record)
        .groups.flatMap(({ lines }) => lines.filter(({ link }) => link.id === filer))
        .flatMap(({ cells }) => cells.flatMap(({ marks }) => marks.map(({ words }) => words)));
    expect(wordsOf(model, "rival")[0]).toMatch(/^backed bolt, .*; alone$/);
    expect(wordsOf(model, "daily")[0]).toMatch(/^backed acme, .*; with guild and turncoat$/);
    expect(wordsOf(withFacts(model, "b2", { moreFilers: 27 }), "rival")[0]).toMatch(
      /^backed bolt, .*; with 27 others$/,
    );
  });

  it("joins the stages from the first appearance to the last", () => {
    const [line] = stagesOf(model).groups[0]?.lines ?? [];
    expect(line?.cells.map(({ reach }) => reach)).toEqual(["start", "through", "end"]);
  });

  it("marks an absence that a source reports, and nothing where a line was only not seen", () => {
    const known = withFacts(model, "appeal", {
      absent: [{ actor: "daily", evidence: [{ source: "paper", basis: "press" }] }],
    });
    const daily = stagesOf(known).groups.flatMap(({ lines }) =>
      lines.filter(({ link }) => link.id === "daily"),
    );
    expect(daily[0]?.cells.map(({ absence, marks }) => [absence !== null, marks.length])).toEqual([
      [false, 1],
      [true, 0],
      [false, 0],
    ]);
  });

  it("counts a successor and its predecessor as one line", () => {
    const heirs = withFacts(
      modelOf("acme: party", "old-co: brief b1 for acme", "new-co: brief b2 for acme at appeal"),
      "new-co",
      { succeeds: "old-co" },
    );
    const [group] = stagesOf(heirs).groups;
    expect([group?.heading, group?.lines[0]?.before]).toEqual([
      "Backed acme at both stages where it had backers",
      "successor of old-co",
    ]);
  });

  it("counts groups of unnamed signers apart", () => {
    const grouped = withFacts(model, "b3", {
      groups: [{ text: "35 scholars", kind: "scholar", evidence: [] }],
    });
    expect(stagesOf(grouped).unnamed.map(({ link }) => link.text)).toEqual(["35 scholars"]);
    expect(stagesOf(grouped).columns.map(({ signers }) => signers)).toEqual([
      "4 named",
      "4 named, 1 group",
      "4 named",
    ]);
    expect(stagesOf(grouped, { kinds: ["company"] }).unnamed).toEqual([]);
  });
});

describe("the stages view of the bundled case", () => {
  it("begins with exactly Apple, Cisco, EFF and Verizon at every contested stage", () => {
    expect(groups(RECORD_MODEL)[0]).toBe(
      "Backed Microsoft at all 3 stages where it had backers: Apple, Cisco, EFF, Verizon",
    );
  });

  it("has each filer once, HP as one line", () => {
    const { groups: all } = stagesOf(RECORD_MODEL);
    const ids = all.flatMap(({ lines }) => lines.map(({ link }) => link.id));
    const filers = signersOf(...RECORD.briefs).filter((id) => id !== "hp-co");
    expect(ids.sort()).toEqual([...filers].sort());
  });

  it("draws the inferred signature of Fox News broken", () => {
    const fox = stagesOf(RECORD_MODEL).groups.flatMap(({ lines }) =>
      lines.filter(({ link }) => link.text === "Fox News"),
    );
    expect(fox[0]?.cells.flatMap(({ marks }) => marks.map(({ outline }) => outline))).toEqual([
      "whole",
      "broken",
    ]);
  });
});
