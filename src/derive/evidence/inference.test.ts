import { describe, expect, it } from "vitest";
import { WHOLE_CASE } from "../../model/model.ts";
import { INITIAL } from "../../state/view-state.ts";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { tableOf } from "../table/table.ts";
import { textOf } from "../words/names.ts";
import { visibleIn } from "../visible.ts";
import { profileOf } from "./profile.ts";

const SCHOLARS = "merits-intl-law-scholars";

describe("a side that is only inferred says so", () => {
  it("at the head of the brief’s panel", () => {
    expect(textOf(profileOf(RECORD_MODEL, SCHOLARS)?.subtitle ?? [])).toContain(
      "for Microsoft (side inferred)",
    );
    expect(textOf(profileOf(RECORD_MODEL, "sdny-verizon")?.subtitle ?? [])).not.toContain("inferred");
  });

  it("in the table of briefs, and so in what is taken from it", () => {
    const view = { ...INITIAL, stage: WHOLE_CASE, table: "briefs" } as const;
    const { rows } = tableOf(RECORD_MODEL, view, visibleIn(RECORD_MODEL, view));
    const inferred = rows.filter(({ cells }) =>
      cells.some(({ words }) => textOf(words) === "Microsoft (inferred)"),
    );
    expect(inferred.map(({ id }) => id)).toEqual([SCHOLARS]);
  });
});

describe("a date that is only inferred says so, to its precision", () => {
  const subtitle = (id: string): string => textOf(profileOf(RECORD_MODEL, id)?.subtitle ?? []);

  it("at the head of the brief’s panel", () => {
    expect(subtitle("ca2-brennan")).toContain("filed 15 December 2014 (day inferred)");
    expect(subtitle("merits-dri")).toContain("filed January 2018 (month inferred)");
    expect(subtitle("sdny-infor")).toContain("filed 26 June 2014 to 31 July 2014 (dates inferred)");
    // A stamp says so of one, and a report of the other, beside what is only inferred.
    expect([subtitle("sdny-att"), subtitle("merits-ec")].join()).not.toContain("inferred");
  });

  it("in the panel of a filer, of a relation and of a stage", () => {
    const told = (id: string): string =>
      (profileOf(RECORD_MODEL, id)?.sections ?? [])
        .flatMap(({ statements }) => statements.map(({ words, details }) => textOf([...words, ...details])))
        .join("\n");
    expect(told("aclu")).toContain("15 December 2014 (day inferred)");
    expect(told("r068")).toContain("March 2018 (month inferred)");
    expect(told("scotus-cert")).toContain("28 August 2017 (day inferred)");
    expect(told("merits-states")).toMatch(/31 more of the 35 States.*count inferred/u);
    expect(told("merits-bsa")).toMatch(/Andrew J\. Pincus.*lawyers inferred/u);
    expect(told("lazowska")).toContain("which brief inferred");
    expect(told("att")).toContain("grouping inferred");
  });

  it("once at the head of a panel, and once a line in the table of briefs", () => {
    const grouped = [...RECORD_MODEL.briefs.values()].filter(({ evidence }) =>
      evidence.some((piece) => piece.of === "grouping" && piece.basis === "inference"),
    );
    const view = { ...INITIAL, stage: WHOLE_CASE, table: "briefs" } as const;
    const { rows } = tableOf(RECORD_MODEL, view, visibleIn(RECORD_MODEL, view));
    expect(grouped).not.toEqual([]);
    for (const { id, title } of grouped) {
      const cells = rows.find((row) => row.id === id)?.cells ?? [];
      const places = [`${title} ${subtitle(id)}`, cells.map(({ words }) => textOf(words)).join(" ")];
      expect(places.map((words) => words.match(/grouping inferred/gu)?.length)).toEqual([1, 1]);
    }
  });

  it("in the table of briefs", () => {
    const view = { ...INITIAL, stage: "second-circuit", table: "briefs" } as const;
    const { rows } = tableOf(RECORD_MODEL, view, visibleIn(RECORD_MODEL, view));
    const inferred = rows.filter(({ cells }) =>
      cells.some(({ words }) => textOf(words) === "15 December 2014 (day inferred)"),
    );
    expect(inferred.map(({ id }) => id)).toEqual(["ca2-brennan"]);
  });
});

describe("the panel of a stage", () => {
  const told = (stage: string, heading: string): readonly string[] =>
    (profileOf(RECORD_MODEL, stage)?.sections ?? [])
      .filter((section) => section.heading === heading)
      .flatMap(({ statements }) =>
        statements.map(({ words, details }) => textOf([...words, "\n", ...details])),
      );

  it("has the outcome in plain words, and why", () => {
    expect(told("second-circuit", "Outcome")[0]).toMatch(
      /^Microsoft won: order reversed\nReversed · The Stored Communications Act/u,
    );
  });

  it("lists what is not known", () => {
    expect(told("second-circuit", "Not known here")).toHaveLength(
      RECORD_MODEL.stage("second-circuit").unknown.length,
    );
  });
});

it("the words that say most quickly what a brief argues come first among its evidence", () => {
  const [evidence] = profileOf(RECORD_MODEL, "sdny-verizon")?.sections ?? [];
  expect(evidence?.statements[0]?.evidence?.[0]?.quote).toMatch(/^Verizon submitted an amicus brief/u);
});
