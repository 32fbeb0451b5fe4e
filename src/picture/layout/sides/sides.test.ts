import { describe, expect, it } from "vitest";
import { sharesOf } from "../../../derive/coverage.ts";
import { scopeOf } from "../../../derive/scope.ts";
import { visibleIn } from "../../../derive/visible.ts";
import { buildModel } from "../../../model/build-model.ts";
import type { CaseModel } from "../../../model/model.ts";
import { INITIAL, type ViewState } from "../../../state/view-state.ts";
import { RECORD_MODEL, fileOf } from "../../../testing/bundled-record.ts";
import { faultsIn } from "../../../testing/drawing/drawn-faults.ts";
import { FONTS, reckoned } from "../../../testing/drawing/measures.ts";
import { sceneOf } from "../../../testing/drawing/scene-of.ts";
import { changeBetween } from "../../../views/compare/change.ts";
import { castWithChanges, changeNames } from "../../../views/compare/overlay.ts";
import { castOf } from "../../scene/cast.ts";
import { composeScene } from "../../scene/compose.ts";
import type { Scene } from "../../scene/scene.ts";
import { sides } from "./sides.ts";

const TERM = buildModel(fileOf("october-term-2022"));
/** As wide as the picture is on pages of 320, 390, 768, 1280 and 1920 px. */
const WIDTHS = [288, 366, 640, 868, 1000] as const;

/** The stages with the most briefs and the fewest of a record of many. */
const SAMPLE = [...TERM.stages.keys()]
  .toSorted((a, b) => TERM.at(b).briefs.length - TERM.at(a).briefs.length)
  .filter((_, index, { length }) => index < 2 || index > length - 2 || index === Math.floor(length / 2));

const VIEWS = [
  ...[...RECORD_MODEL.stages.keys(), "all"].map((stage) => [stage, RECORD_MODEL] as const),
  ...SAMPLE.map((stage) => [stage, TERM] as const),
];

/** The brief of most filers at a stage, and the last of them. */
function largestAt(model: CaseModel, stage: string) {
  const [brief] = model.at(stage).briefs.toSorted((a, b) => b.filers.length - a.filers.length);
  return { brief: brief?.id, filer: brief?.filers.at(-1)?.actor };
}

/** The scene of a stage against another. */
function compared(whole: CaseModel, pair: { stage: string; vs: string }, width: number): Scene {
  const { model, stage } = scopeOf(whole, { ...INITIAL, ...pair });
  const state = { ...INITIAL, ...pair, stage };
  const visible = visibleIn(model, state);
  const names = changeNames(changeBetween(whole, pair.vs, pair.stage));
  const cast = castWithChanges(names, castOf(model, state, visible));
  return composeScene(model, state, { cast, placement: sides.place(cast, width), visible });
}

const scenes = new Map<string, Scene>();

/** The scene of a view, drawn once: every stage has an id of its own. */
function drawn(model: CaseModel, view: Partial<ViewState>, width: number): Scene {
  const key = JSON.stringify([model === TERM, view, width]);
  const scene = scenes.get(key) ?? sceneOf(model, view, sides, width);
  scenes.set(key, scene);
  return scene;
}

describe.each(VIEWS)("at %s", (stage, model) => {
  const { brief, filer } = largestAt(model, stage);
  const states: readonly Partial<ViewState>[] = [
    { stage },
    ...(brief
      ? [
          { stage, open: [brief] },
          { stage, selection: [brief] },
        ]
      : []),
    ...(filer ? [{ stage, selection: [filer] }] : []),
  ];

  it.each(WIDTHS)("nothing crosses a name and nothing is cut in any usual font, %i px wide", (width) => {
    for (const state of states)
      for (const [name, measure] of Object.entries({ reckoned, ...FONTS }))
        expect(faultsIn(drawn(model, state, width), measure), `${name} ${JSON.stringify(state)}`).toEqual([]);
  });

  it("nothing crosses a name and nothing is cut where it is compared with the stage before", () => {
    const stages = [...model.stages.keys()];
    const vs = stages[stages.indexOf(stage) - 1];
    if (model === TERM || vs === undefined) return;
    for (const width of WIDTHS)
      for (const measure of Object.values(FONTS))
        expect(faultsIn(compared(model, { stage, vs }, width), measure), `at ${width}`).toEqual([]);
  });

  it("each brief has one page and one line, and each side as many as it is said to have", () => {
    const { briefs } = visibleIn(model, { ...INITIAL, stage });
    for (const width of WIDTHS) {
      const { nodes, edges } = drawn(model, { stage }, width);
      const pages = [...nodes.values()].filter(({ shape }) => shape === "brief");
      expect(pages.map(({ id }) => id).toSorted()).toEqual([...briefs].toSorted());
      const lines = [...edges.values()].filter((edge) => edge.route);
      expect(lines.map(({ from }) => from).toSorted()).toEqual([...briefs].toSorted());
      const shares = sharesOf(model, { stage }, { briefs });
      for (const [side, count] of shares)
        expect(
          pages.filter((page) => page.side === side),
          side,
        ).toHaveLength(count);
    }
  });

  it("whoever is selected is in sight", () => {
    if (!filer) return;
    for (const width of WIDTHS) {
      const { nodes } = drawn(model, { stage, selection: [filer] }, width);
      expect(
        [...nodes.values()].some(({ target }) => target === filer),
        `${filer} at ${width}`,
      ).toBe(true);
    }
  });
});

it("a stage of up to 20 briefs fits a screen, a larger one little more, at 14 px on a desktop and 13 on a phone", () => {
  for (const stage of [...RECORD_MODEL.stages.keys(), "all"]) {
    const isSmall = RECORD_MODEL.at(stage).briefs.length <= 20;
    const [desktop, phone] = [868, 366].map((width) => drawn(RECORD_MODEL, { stage }, width));
    expect(desktop?.height, stage).toBeLessThanOrEqual(isSmall ? 492 : 655);
    expect(phone?.height, stage).toBeLessThanOrEqual(isSmall ? 870 : 1030);
    const sizes = (scene: Scene | undefined) =>
      [...(scene?.nodes.values() ?? [])].filter(({ run }) => run && run.brief !== "").map(({ size }) => size);
    expect(Math.min(...sizes(desktop)), stage).toBeGreaterThanOrEqual(14);
    expect(Math.min(...sizes(phone)), stage).toBeGreaterThanOrEqual(13);
  }
});

it("no two lines of a plate cross", () => {
  for (const [stage, model] of VIEWS)
    for (const width of WIDTHS) {
      const routes = [...drawn(model, { stage }, width).edges.values()].flatMap(({ route }) => route ?? []);
      const ordered = routes.toSorted((a, b) => a.y1 - b.y1).map(({ y2 }) => y2);
      expect(ordered, `${stage} at ${width}`).toEqual(ordered.toSorted((a, b) => a - b));
    }
});

const MERITS = "scotus-merits";

const linesOf = ({ nodes }: Scene): readonly string[] => {
  const rows = new Map<string, string>();
  for (const { run, lines } of nodes.values())
    if (run) rows.set(run.id, (rows.get(run.id) ?? "") + run.lead + lines.join(" "));
  return [...rows.values()].map((row) => row.replaceAll("\u00a0", " "));
};

it("no leading name is cut on a phone: what stands for the others takes a line of its own", () => {
  for (const stage of [...RECORD_MODEL.stages.keys(), "all"])
    for (const width of [328, 366]) {
      const names = [...drawn(RECORD_MODEL, { stage }, width).nodes.values()].filter(
        ({ run, shape }) => run?.brief && shape !== "stack",
      );
      const cut = names.filter(({ lines }) => lines.join(" ").endsWith("…"));
      expect(
        cut.map(({ label }) => label),
        `${stage} at ${width}`,
      ).toEqual([]);
    }
});

it("who came back in all courts leads its row, and who may not have signed comes last", () => {
  const rows = linesOf(drawn(RECORD_MODEL, { stage: MERITS }, 868));
  expect(rows.find((row) => row.includes("Apple"))).toMatch(/^Apple · Cisco · Verizon/);
  expect(rows.find((row) => row.includes("Fox News"))).toMatch(/^Reporters Committee · Fox News/);
});

it("groups of the whole case say who filed in all courts, and as many as have a plate", () => {
  const scene = drawn(RECORD_MODEL, { stage: "all" }, 868);
  const rows = linesOf(scene).filter((row) => row.startsWith("in all"));
  expect(rows).toEqual([
    expect.stringMatching(/^in all 3 courts: Verizon · Apple · Cisco/),
    expect.stringMatching(/^in all 3 courts: EFF/),
  ]);
  const courts = new Set([...RECORD_MODEL.stages.values()].map(({ court }) => court));
  const plates = [...scene.nodes.values()].filter(({ plate, target }) => plate && courts.has(target));
  expect(plates).toHaveLength(3);
});

it("a bench of many is a group that opens in place, and a chosen judge is in sight", () => {
  const bench = (view: Partial<ViewState>) =>
    linesOf(drawn(RECORD_MODEL, { stage: "second-circuit", ...view }, 868)).filter((row) =>
      /Judge/.test(row),
    );
  expect(bench({})).toEqual([expect.stringMatching(/^Courts and judges: Judge Lynch .* \+ \d+ more$/)]);
  expect(bench({ open: ["ca2"] }).join(" ")).toMatch(/Judge Lohier/);
  expect(bench({ selection: ["lohier"] })[0]).toMatch(/^Courts and judges: Judge Lohier/);
});
