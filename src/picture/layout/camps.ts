import { type Columns, labelWidth, placeCamp } from "./camp.ts";
import { placeGrid } from "./grid.ts";
import { type Caption, type Cast, type Cluster, type Layout, type Placement, rowsOf } from "./layout.ts";
import { EDGE, POLE_WORDS, facingColumns, placePair, sidesIn } from "./pairs.ts";
import {
  NOTHING,
  type Part,
  type Scale,
  joined,
  moved,
  placementOf,
  scaleFor,
  stackedParts,
} from "./part.ts";

/** Below this width the camps stand one under the other, with every label to the left of its mark. */
const NARROW = 576;
const SMALL: Scale = { size: 12, pitch: 18 };

/**
 * The layout that means something: parties are poles, each brief stands between its signers and the party it
 * backs, signers are stacked on the outer side with their labels outward, briefs for neither side stand
 * between the poles, the court above.
 */
export const camps: Layout = {
  place: (cast, width) => (width < NARROW ? stacked(cast, width) : facing(cast, width)),
};

function facing(cast: Cast, width: number): Placement {
  const scale = scaleFor(cast);
  const { pairs, unopposed } = sidesIn(cast);
  const columns = facingColumns(pairs, width, scale);
  const [left, right] = columns;
  const courts = placeCourts(cast, (left.pole + right.pole) / 2 - 30, width - EDGE);
  // The court stands above the right side of the first pair.
  const [first, ...further] = pairs.map((pair, index) =>
    placePair(pair, columns, scale, index === 0 ? courts.bottom + 24 : 0),
  );
  const between = stackedParts(
    looseCamps(cast).map((camp) => placeCamp(camp, looseColumns(left.pole + 84, width), scale)),
    22,
  );
  const alone = unopposed.map((camp) => placeCamp(camp, aloneColumns(camp, width, scale), scale));
  const top = joined([courts, first ?? NOTHING, moved(between, first?.free ?? courts.bottom + 26)]);
  const sides = [...further, ...alone].reduce(
    (whole, part) => joined([whole, moved(part, whole.bottom + 40 - part.top)]),
    top,
  );
  return placementOf(joined([sides, moved(placeOthers(cast, width), sides.bottom + 30)]), width);
}

function stacked(cast: Cast, width: number): Placement {
  const scale: Scale = { size: 12, pitch: 19 };
  // The smallest screens need the width for the words.
  const [toBrief, toMark] = width < 320 ? [44, 20] : [64, 46];
  const inner = 48 + toBrief + toMark;
  const most = width - inner - 20;
  // What short labels leave over draws the columns apart.
  const spare = most - labelWidth(cast.clusters, scale, most);
  const columns: Columns = {
    mark: width - inner - 0.55 * spare,
    brief: width - 48 - toBrief - 0.35 * spare,
    pole: width - 48 - 0.2 * spare,
    outward: "left",
    label: most - 0.55 * spare,
    bend: 0,
    heading: { x: EDGE, width: width - 2 * EDGE, anchor: "start" },
    poleLabel: "middle",
    poleWidth: 92,
  };
  const { pairs, unopposed } = sidesIn(cast);
  const [first, ...rest] = [
    ...pairs.flatMap(({ left, right }) => (right ? [left, right] : [left])),
    ...unopposed,
  ];
  const camps = [...(first ? [first] : []), ...looseCamps(cast), ...rest];
  const sections = [
    placeCourts(cast, EDGE + 8, width - EDGE),
    ...camps.map((camp) => placeCamp(camp, columns, scale)),
    placeOthers(cast, width),
  ];
  return placementOf(stackedParts(sections, 26), width);
}

const looseCamps = (cast: Cast): readonly Cluster[] =>
  cast.clusters.filter(({ poles, blocks }) => poles.length === 0 && blocks.length > 0);

function looseColumns(left: number, width: number): Columns {
  return {
    brief: left,
    mark: left + 46,
    pole: left,
    outward: "right",
    label: width - left - 46 - 24,
    bend: 0,
    heading: { x: left - 8, width: width - left - EDGE, anchor: "start" },
    poleLabel: "middle",
    poleWidth: 160,
  };
}

/** The columns of a side that nobody opposes: in the middle, its poles right of its briefs. */
function aloneColumns(camp: Cluster, width: number, scale: Scale): Columns {
  const mark = 0.5 * width;
  return {
    mark,
    brief: mark + 50,
    pole: mark + 130,
    outward: "left",
    label: labelWidth([camp], scale, mark - EDGE - 16),
    bend: 0,
    heading: { x: mark + 50, width: mark + 50 - EDGE, anchor: "end" },
    poleLabel: "foot",
    poleWidth: Math.min(POLE_WORDS.most, 0.5 * width - 130),
  };
}

/** The width of a judge's name, CSS pixels. */
const JUDGE = 142;

/** Judges above, their courts beneath them, so that a line from a court to a party crosses no name. */
function placeCourts(cast: Cast, wanted: number, right: number): Part {
  // A full court needs two columns, and may move over for them.
  const left = cast.judges.length > 6 ? Math.max(EDGE, Math.min(wanted, right - 2 * JUDGE)) : wanted;
  const judges = placeGrid(cast.judges, { left, right, top: 2, column: JUDGE }, SMALL);
  const top = cast.judges.length === 0 ? 2 : judges.bottom + 6;
  const courts = placeGrid(cast.courts, { left, right, top, column: 200 }, { size: 14, pitch: 36 });
  return joined([judges, courts]);
}

function placeOthers({ others }: Cast, width: number): Part {
  const parts = others.map((cluster): Part => {
    const caption: Caption = {
      id: `${cluster.id} heading`,
      text: cluster.heading,
      x: EDGE,
      y: 13,
      anchor: "start",
      size: 13,
      tone: "sideless",
    };
    const grid = placeGrid(
      rowsOf(cluster),
      { left: EDGE + 8, right: width - EDGE, top: 24, column: 214 },
      SMALL,
    );
    return { ...grid, captions: [caption], top: 0 };
  });
  return stackedParts(parts, 18);
}
