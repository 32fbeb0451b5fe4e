import { expect, it } from "vitest";
import { RECORD_MODEL } from "../testing/bundled-record.ts";
import { sceneOf } from "../testing/drawing/scene-of.ts";
import { sides } from "../picture/layout/sides/sides.ts";
import { INITIAL } from "../state/view-state.ts";
import { modelOf } from "../testing/model-of.ts";
import { createExplorer } from "./explorer.ts";
import { frameHeights } from "./frame-heights.ts";
import { PAGE_KINDS } from "./page-kind.ts";

const SCENE = { width: 366, height: 400, nodes: new Map(), edges: new Map(), captions: [], strokes: [] };
const PLACE = {
  slug: "a-case",
  home: "a-case",
  root: "../",
  snapshot: "",
  opensWith: "",
  builtFrom: "",
  hasHost: true,
  digest: null,
  otherParams: [],
};

/** The height of the frame of a case that went through these stages. */
function heightOf(stages: readonly string[]): number {
  const model = modelOf(...stages.map((stage) => `acme: party at ${stage}`));
  const explorer = createExplorer(model, { ...PLACE, kind: PAGE_KINDS["frame-static"] }, INITIAL);
  return frameHeights(explorer, [SCENE])[0]?.height ?? 0;
}

const hearings = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `remand-hearing-${index + 1}`);

// The whole case stands among them.
it("sixty stages make a frame no higher than ten, because they stand in one row that scrolls", () => {
  expect(heightOf(hearings(60))).toBe(heightOf(hearings(10)));
  expect(heightOf(hearings(60))).toBeLessThan(heightOf(hearings(8)));
});

it("a stage of a long name has the lines that it needs", () => {
  expect(heightOf(["Hauptverhandlung".repeat(7)])).toBeGreaterThan(heightOf(["trial"]));
});

it("a frame without a headline is as much lower as the headline is high", () => {
  const model = modelOf("acme: party");
  const explorer = createExplorer(model, { ...PLACE, kind: PAGE_KINDS["frame-static"] }, INITIAL);
  const [shown, hidden] = [frameHeights(explorer, [SCENE]), frameHeights(explorer, [SCENE], "hidden")];
  expect((shown[0]?.height ?? 0) - (hidden[0]?.height ?? 0)).toBeGreaterThan(20);
});

it("a frame of 600 px is at most 900 high, of 360 px 1,400; of a stage of more than 20 briefs 1,100 and 1,650", () => {
  for (const stage of [...RECORD_MODEL.stages.keys(), "all"]) {
    const view = { ...INITIAL, stage };
    const explorer = createExplorer(RECORD_MODEL, { ...PLACE, kind: PAGE_KINDS["frame-static"] }, view);
    const scenes = [328, 576].map((width) => sceneOf(RECORD_MODEL, { stage }, sides, width));
    const [narrow, wide] = frameHeights(explorer, scenes);
    const isLarge = RECORD_MODEL.at(stage).briefs.length > 20;
    expect(narrow?.height, stage).toBeLessThanOrEqual(isLarge ? 1650 : 1400);
    expect(wide?.height, stage).toBeLessThanOrEqual(isLarge ? 1100 : 900);
  }
});
