import { type Cast, type Mark, rowsOf } from "../layout.ts";
import { ROLES } from "../../../schema/registries/roles.ts";
import { type Flow, type Item, flow } from "./flow.ts";
import type { Columns } from "./measures.ts";
import { type Piece, together } from "./piece.ts";
import { moreOf } from "./rows.ts";

const SIZE = 13;
const PITCH = 18;
/** From paragraph to paragraph: beside each other, and one under the other. */
const BESIDE = 24;
const UNDER = 4;

/** Who has a place in the picture and on no side: those of the courts, and everyone else by role. A bench of many is a group. */
export function footRows(cast: Cast, columns: Columns, top: number): Piece {
  const pieces: Piece[] = [];
  let [x, y] = [0, top];
  for (const { id, heading, marks, most } of paragraphsOf(cast, columns)) {
    const room = { id, size: SIZE, pitch: PITCH, most };
    const items = itemsOf(heading, marks, cast);
    const restOf = (hidden: readonly Item[]): Item => foldedBench(cast, hidden);
    const [, end] = endsOf(flow(items, { ...room, x, top: y, width: Infinity, most: Infinity }, restOf));
    const isBeside = x > 0 && end <= columns.width;
    if (x > 0 && !isBeside) y += PITCH + UNDER;
    const start = isBeside ? x : 0;
    const placed = flow(items, { ...room, x: start, top: y, width: columns.width - start }, restOf);
    const [lines, right] = endsOf(placed);
    const { places } = placed;
    x = right + BESIDE;
    y += (lines - 1) * PITCH;
    pieces.push({ places, captions: [], strokes: [], pages: [], bottom: y + PITCH });
  }
  return together(pieces);
}

/** How many lines names have come to, and where the last ends. */
function endsOf({ places, lines }: Flow): readonly [lines: number, right: number] {
  const last = places.at(-1);
  return [lines, (last?.x ?? 0) + (last?.run?.width ?? 0)];
}

function paragraphsOf({ judges, others, opened, courts }: Cast, { isWide }: Columns) {
  const isOpen = opened.includes(benchOf({ judges, courts }));
  const bench = { id: "judges", heading: ROLES.court.many, marks: judges };
  return [
    ...(judges.length > 0 ? [{ ...bench, most: isOpen ? Infinity : isWide ? 1 : 2 }] : []),
    ...others.map((cluster) => ({
      id: cluster.id,
      heading: cluster.heading,
      marks: rowsOf(cluster),
      most: Infinity,
    })),
  ];
}

/** The id by which the bench is opened. */
const benchOf = ({ courts, judges }: Pick<Cast, "courts" | "judges">): string =>
  (courts[0] ?? judges[0])?.target ?? "";

/** Who is chosen comes first, so that it is in sight. */
function itemsOf(heading: string, marks: readonly Mark[], { chosen }: Cast): readonly Item[] {
  const isChosen = ({ target }: Mark): number => Number(chosen.includes(target));
  return marks
    .toSorted((a, b) => isChosen(b) - isChosen(a))
    .map((mark, index) => ({
      mark,
      lead: index === 0 ? `${heading}: ` : "",
      tail: mark.subtitle === "" ? "" : `, ${mark.subtitle}`,
      brief: "",
    }));
}

function foldedBench(cast: Cast, hidden: readonly Item[]): Item {
  const [first] = hidden;
  if (!first) throw new Error("something is hidden where something stands for it");
  const target = benchOf(cast);
  const marks = hidden.map(({ mark }) => mark);
  return { ...first, lead: "", tail: "", mark: moreOf({ ...first.mark, id: target, target }, marks, "") };
}
