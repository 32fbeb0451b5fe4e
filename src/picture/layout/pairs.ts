import { type Columns, bottomOf, labelWidth, placeCamp, poleOf, poleWordsWidth } from "./camp.ts";
import type { Caption, Cast, Cluster } from "./layout.ts";
import { NOTHING, type Part, type Scale, joined, moved } from "./part.ts";

/** What stays free at the edges of the picture, CSS pixels. */
export const EDGE = 8;

/** A side, and whoever stands right of it. */
interface Pair {
  readonly left: Cluster;
  readonly right?: Cluster | undefined;
  readonly areOpposed: boolean;
}

/** The sides that stand left and right of each other, pair by pair, and those that stand alone. */
export function sidesIn({ clusters, facing: opposed }: Cast): {
  readonly pairs: readonly Pair[];
  readonly unopposed: readonly Cluster[];
} {
  const sides = clusters.filter(({ poles }) => poles.length > 0);
  const [first, second] = sides;
  const facingPairs = opposed.flatMap(([one, other]): Pair[] => {
    const left = sides.find(({ id }) => id === one);
    return left ? [{ left, right: sides.find(({ id }) => id === other), areOpposed: true }] : [];
  });
  const unopposedPair: readonly Pair[] = first ? [{ left: first, right: second, areOpposed: false }] : [];
  const pairs = facingPairs.length > 0 ? facingPairs : unopposedPair;
  const paired = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  return { pairs, unopposed: sides.filter((side) => !paired.has(side)) };
}

/** Both first poles on one line, the right side under `under`. */
export function placePair(
  { left, right, areOpposed }: Pair,
  [leftColumns, rightColumns]: readonly [Columns, Columns],
  scale: Scale,
  under: number,
): Part & { readonly free: number } {
  const leftPart = placeCamp(left, leftColumns, scale);
  const rightPart = right ? placeCamp(right, rightColumns, scale) : NOTHING;
  const [leftPole, rightPole] = [poleHeight(leftPart, left), right ? poleHeight(rightPart, right) : 0];
  const line = Math.max(leftPole, under + Math.max(rightPole, poleOf(left).radius));
  const leftAt = moved(leftPart, line - leftPole);
  const rightAt = moved(rightPart, line - rightPole);
  const poles = leftAt.places.filter(({ id }) => left.poles.some((pole) => pole.id === id));
  const whole = joined([
    leftAt,
    rightAt,
    areOpposed && right ? versus(left.id, (leftColumns.pole + rightColumns.pole) / 2, line) : NOTHING,
  ]);
  // From here on nothing stands between the poles and right of them.
  const free = Math.max(line + 106, bottomOf(poles) + 20, right ? rightAt.bottom + 26 : 0);
  return { ...whole, free };
}

/** How far under the top of a part the first pole of its camp stands. */
function poleHeight(part: Part, { poles }: Cluster): number {
  return part.places.find(({ id }) => id === poles[0]?.id)?.y ?? part.bottom / 2;
}

function versus(side: string, x: number, line: number): Part {
  const caption: Caption = {
    id: `${side} versus`,
    text: "v.",
    x,
    y: line - 7,
    anchor: "middle",
    size: 14,
    tone: "sideless",
  };
  return { places: [], captions: [caption], top: line - 20, bottom: line };
}

/** The least share of the width between the two poles. */
const BETWEEN_POLES = 0.24;

/** The columns of both sides: each side is as wide as its labels need, the rest widens the gaps, within reason. */
export function facingColumns(
  pairs: readonly Pair[],
  width: number,
  scale: Scale,
): readonly [left: Columns, right: Columns] {
  const left = pairs.map((pair) => pair.left);
  const right = pairs.flatMap((pair) => pair.right ?? []);
  const isRightEmpty = isEmpty(right);
  const leftWidth = labelWidth(left, scale, 0.28 * width);
  const rightWidth = labelWidth(right, scale, (isEmpty(left) ? 0.28 : isLong(right) ? 0.25 : 0.17) * width);
  const outer = { left: EDGE + leftWidth + 16, right: isRightEmpty ? 0.14 * width : EDGE + rightWidth + 16 };
  const toBrief = { left: 1.1, right: isRightEmpty ? 0 : 0.6 };
  const toPole = { left: 2.2, right: isRightEmpty ? 0 : isLong(right) ? 1.9 : 1.4 };
  const spare = width * (1 - BETWEEN_POLES) - outer.left - outer.right;
  const gap = Math.max(40, Math.min(0.115 * width, spare / (toPole.left + toPole.right)));
  // Signers of several briefs draw lines down the column, which a bend would lead through the labels.
  const isPlain = left.every(({ blocks }) => blocks.every(({ guests }) => guests.length === 0));
  const inward = { left: outer.left + toPole.left * gap, right: outer.right + toPole.right * gap };
  const rooms = poleRooms(left, right, width - inward.left - inward.right);
  const columns = (outward: "left" | "right", label: number): Columns => {
    const from = (distance: number): number => (outward === "left" ? distance : width - distance);
    return {
      mark: from(outer[outward]),
      brief: from(outer[outward] + toBrief[outward] * gap),
      pole: from(inward[outward]),
      outward,
      label,
      bend: isPlain ? (outward === "left" ? 0.045 : 0.015) * width : 0,
      heading: { x: from(EDGE), width: 0.42 * width, anchor: outward === "left" ? "start" : "end" },
      poleLabel: outward === "left" ? "foot" : isRightEmpty ? "middle" : "heel",
      poleWidth: rooms[outward],
    };
  };
  return [columns("left", leftWidth), columns("right", rightWidth)];
}

/** The most that the words under a pole take, and what stays free between those of two, CSS pixels. */
export const POLE_WORDS = { most: 160, between: 14 } as const;

/** How wide the words under the poles may be: what the words of the other side leave, and half of what is there at least. */
function poleRooms(
  left: readonly Cluster[],
  right: readonly Cluster[],
  between: number,
): { readonly left: number; readonly right: number } {
  const { most, between: gap } = POLE_WORDS;
  const room = between - gap;
  // Words that stand centred reach half as far.
  const reach = isEmpty(right) ? 0.5 : 1;
  const least = room / (1 + reach);
  const roomBeside = (taken: number): number => Math.min(most, Math.max(least, room - taken));
  return {
    left: roomBeside(reach * poleWordsWidth(right, most)),
    right: Math.min(most, Math.max(least, (room - poleWordsWidth(left, most)) / reach)),
  };
}

/** Long enough that names of three lines would lead off the screen. */
const isLong = (camps: readonly Cluster[]): boolean => camps.some(({ blocks }) => blocks.length > 20);

const isEmpty = (camps: readonly Cluster[]): boolean => camps.every(({ blocks }) => blocks.length === 0);
