import { type Columns, POLE, labelWidth, placeCamp } from "./camp.ts";
import { placeGrid } from "./grid.ts";
import { type Caption, type Cast, type Cluster, type Layout, type Placement, rowsOf } from "./layout.ts";
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
const EDGE = 8;
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
  const poled = cast.clusters.filter(({ pole }) => pole !== null);
  const leftCamps = poled.filter((_, index) => index % 2 === 0);
  const rightCamps = poled.filter((_, index) => index % 2 === 1);
  const [leftColumns, rightColumns] = facingColumns(leftCamps, rightCamps, width, scale);
  const sideOf = (camps: readonly Cluster[], columns: Columns): Part =>
    stackedParts(
      camps.map((camp) => placeCamp(camp, columns, scale)),
      40,
    );
  const left = sideOf(leftCamps, leftColumns);
  const right = sideOf(rightCamps, rightColumns);
  const courts = placeCourts(cast, (leftColumns.pole + rightColumns.pole) / 2 - 30, width - EDGE);

  // Both first poles on one line, below the courts.
  const [leftPole, rightPole] = [poleHeight(left, leftCamps), poleHeight(right, rightCamps)];
  const line = Math.max(leftPole, courts.bottom + 24 + Math.max(rightPole, POLE.radius));
  const leftAt = moved(left, line - leftPole);
  const rightAt = moved(right, line - rightPole);
  const between = stackedParts(
    looseCamps(cast).map((camp) => placeCamp(camp, looseColumns(leftColumns.pole + 84, width), scale)),
    22,
  );
  const clear = Math.max(line + POLE.radius + 76, rightAt.places.length > 0 ? rightAt.bottom + 26 : 0);
  const whole = joined([
    courts,
    leftAt,
    rightAt,
    moved(between, clear),
    versus(poled, leftColumns, rightColumns, line),
  ]);
  return placementOf(joined([whole, moved(placeOthers(cast, width), whole.bottom + 30)]), width);
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
  const poled = cast.clusters.filter(({ pole }) => pole !== null);
  const sections = [
    placeCourts(cast, EDGE + 8, width - EDGE),
    ...[...poled.slice(0, 1), ...looseCamps(cast), ...poled.slice(1)].map((camp) =>
      placeCamp(camp, columns, scale),
    ),
    placeOthers(cast, width),
  ];
  return placementOf(stackedParts(sections, 26), width);
}

const looseCamps = (cast: Cast): readonly Cluster[] =>
  cast.clusters.filter(({ pole, blocks }) => pole === null && blocks.length > 0);

/** The least share of the width between the two poles. */
const BETWEEN_POLES = 0.24;

/** The columns of both sides: each side is as wide as its labels need, the rest widens the gaps, within reason. */
function facingColumns(
  left: readonly Cluster[],
  right: readonly Cluster[],
  width: number,
  scale: Scale,
): readonly [Columns, Columns] {
  const isRightEmpty = isEmpty(right);
  const leftWidth = labelWidth(left, scale, 0.28 * width);
  const rightWidth = labelWidth(right, scale, (isEmpty(left) ? 0.28 : isLong(right) ? 0.25 : 0.17) * width);
  const outer = { left: EDGE + leftWidth + 16, right: isRightEmpty ? 0.14 * width : EDGE + rightWidth + 16 };
  const shares = {
    left: [1.1, 1.1],
    right: isRightEmpty ? [0, 0] : [0.6, isLong(right) ? 1.3 : 0.8],
  } as const;
  const gaps = [...shares.left, ...shares.right].reduce((sum, share) => sum + share, 0);
  const spare = width * (1 - BETWEEN_POLES) - outer.left - outer.right;
  const gap = Math.max(40, Math.min(0.115 * width, spare / gaps));
  // Signers of several briefs draw lines down the column, which a bend would lead through the labels.
  const isPlain = left.every(({ blocks }) => blocks.every(({ guests }) => guests.length === 0));
  const columns = (outward: "left" | "right", label: number): Columns => {
    const from = (distance: number): number => (outward === "left" ? distance : width - distance);
    const [toBrief, toPole] = shares[outward];
    return {
      mark: from(outer[outward]),
      brief: from(outer[outward] + toBrief * gap),
      pole: from(outer[outward] + (toBrief + toPole) * gap),
      outward,
      label,
      bend: isPlain ? (outward === "left" ? 0.045 : 0.015) * width : 0,
      heading: { x: from(EDGE), width: 0.42 * width, anchor: outward === "left" ? "start" : "end" },
      poleLabel: outward === "left" ? "foot" : "middle",
      poleWidth: width < 640 ? 110 : 160,
    };
  };
  return [columns("left", leftWidth), columns("right", rightWidth)];
}

/** Long enough that names of three lines would lead off the screen. */
const isLong = (camps: readonly Cluster[]): boolean => camps.some(({ blocks }) => blocks.length > 20);

const isEmpty = (camps: readonly Cluster[]): boolean => camps.every(({ blocks }) => blocks.length === 0);

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

/** How far under the top of a part its first pole stands. */
function poleHeight(part: Part, camps: readonly Cluster[]): number {
  const first = camps[0]?.pole?.id;
  return part.places.find(({ id }) => id === first)?.y ?? part.bottom / 2;
}

function versus(poled: readonly Cluster[], left: Columns, right: Columns, line: number): Part {
  if (poled.length < 2) return NOTHING;
  const caption: Caption = {
    id: "versus",
    text: "v.",
    x: (left.pole + right.pole) / 2,
    y: line - 7,
    anchor: "middle",
    size: 14,
    tone: "sideless",
  };
  return { places: [], captions: [caption], top: line - 20, bottom: line };
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
