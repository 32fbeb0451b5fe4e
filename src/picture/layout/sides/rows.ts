import type { Block, Cast, Mark, Stroke } from "../layout.ts";
import { textWidth, wrap } from "../text.ts";
import { type Flow, type Item, flow } from "./flow.ts";
import { type Columns, EDGE } from "./measures.ts";
import { type Page, type Piece, quietly } from "./piece.ts";

/** How the rows of briefs are set. Sizes in CSS pixels. */
export interface Look {
  readonly size: number;
  /** From line to line, and between two rows. */
  readonly pitch: number;
  readonly gap: number;
  /** How many lines a brief may take while it is closed. */
  readonly most: number;
  /**
   * Where day and kind stand: under the names or at the end of the row; or the kind alone, in a heading over the rows of
   * one, or at the end of the first of them.
   */
  readonly detail: "under" | "end" | "over" | "first";
}

interface Side {
  readonly id: string;
  readonly tone: Mark["tone"];
  /** The day that is said in the heading and in no row. */
  readonly day: string;
}

/** The briefs of a side, one under the other, those of one kind together. */
export function briefRows(
  blocks: readonly Block[],
  { cast, columns, look, side }: { cast: Cast; columns: Columns; look: Look; side: Side },
  top: number,
): Piece {
  const pages: Page[] = [];
  const places: Piece["places"][number][] = [];
  const captions: Piece["captions"][number][] = [];
  const strokes: Stroke[] = [];
  const { axis, page: x, width: right } = columns;
  let y = top;
  let group = "";
  for (const block of blocks) {
    const { brief, filing } = block;
    if (!brief || !filing) continue;
    const isNew = filing.group !== group;
    if (isNew && look.detail === "over") {
      captions.push(quietly(`${brief.id} kind`, filing.group, { x: axis, y: y + 12 }));
      y += 17;
    } else if (isNew && group !== "" && look.detail !== "under") {
      strokes.push(rule(`${brief.id} rule`, axis, right, y + 0.5));
      y += 1;
    }
    group = filing.group;
    const end = look.detail === "end" ? filing.kinds : look.detail === "first" && isNew ? filing.group : "";
    const width = right - axis - (end === "" ? 0 : textWidth(end, 12) + 16 + EDGE);
    const isOpen = cast.opened.includes(brief.id) || cast.chosen.includes(brief.id);
    const { places: names, lines } = namesOf(block, cast, {
      day: side.day === filing.day || look.detail !== "end" ? "" : filing.day,
      room: {
        id: brief.id,
        x: axis,
        top: y,
        width,
        size: look.size,
        pitch: look.pitch,
        most: isOpen ? Infinity : look.most,
      },
    });
    places.push(...names);
    const height = lines * look.pitch;
    if (end !== "")
      captions.push(
        quietly(`${brief.id} end`, end, { x: right - EDGE, y: y + look.pitch / 2 + 4, anchor: "end" }),
      );
    const middle = y + height / 2;
    const radius = look.size > 15 ? 8 : 6.5;
    const party = partyOf(block, cast);
    pages.push({ mark: brief, x, y: middle, arrives: middle, radius, bend: x - radius, party });
    strokes.push(...armOf(brief, { from: x + radius, to: axis - 4, top: y, height, isTall: lines > 1 }));
    y += height;
    if (look.detail === "under") {
      const words = [filing.day, filing.kinds].filter(String).join(" · ");
      for (const [index, text] of wrap(words, right - axis, 12).entries()) {
        captions.push(quietly(`${brief.id} detail ${index}`, text, { x: axis, y: y + 12 }));
        y += 16;
      }
    }
    y += look.gap;
  }
  return { places, captions, strokes, pages, bottom: y };
}

/** The names of a brief, with who else signed it and its day behind them. */
export function namesOf(
  { brief, rows, guests, filing }: Block,
  cast: Pick<Cast, "opened" | "chosen">,
  { room, day }: { room: Parameters<typeof flow>[1]; day: string },
): Flow {
  if (!brief || !filing) return { places: [], lines: 0 };
  const marks = [...rows, ...guests.map((mark) => ({ ...mark, id: `${mark.id} in ${brief.id}` }))];
  const isPlaced = (mark: Mark): boolean => cast.chosen.includes(mark.target);
  const item = (mark: Mark, tail: string): Item => ({ mark, lead: "", tail, brief: brief.id });
  const doubt = (mark: Mark): string =>
    mark.doubt === brief.doubt || mark.doubt === "" || mark.shape === "stack" ? "" : ` (${mark.doubt})`;
  const others = [filing.others, day].filter(String).map((words) => `\u00a0· ${words}`);
  const listed = (order: readonly Mark[]): readonly Item[] =>
    order.map((mark, index) => item(mark, doubt(mark) + (index === order.length - 1 ? others.join("") : "")));
  const rest = (hidden: readonly Item[]): Item =>
    item(
      moreOf(
        brief,
        hidden.map(({ mark }) => mark),
        filing.others === "" ? "" : " and others",
      ),
      "",
    );
  if (marks.length === 0) {
    const label = filing.kinds === "" ? "names not known" : filing.kinds;
    return flow(
      [item({ ...brief, id: `${brief.id} names`, label, shape: "stack" }, others.join(""))],
      room,
      rest,
    );
  }
  const placed = flow(listed(marks), room, rest);
  const hides = marks.some((mark) => isPlaced(mark) && !placed.places.some(({ id }) => id === mark.id));
  if (hides)
    return flow(listed(marks.toSorted((a, b) => Number(isPlaced(b)) - Number(isPlaced(a)))), room, rest);
  if (!cast.opened.includes(brief.id) || marks.length < 4) return placed;
  const fewer = { ...moreOf(brief, [], ""), label: "show fewer" };
  return flow([...listed(marks), item(fewer, "")], room, rest);
}

/** What stands for names that have no room: `+ 6 more`. */
export const moreOf = (brief: Mark, hidden: readonly Mark[], others: string): Mark => ({
  ...brief,
  // File ids hold no space, so none can be the same.
  id: `${brief.id} folded`,
  label: `+ ${hidden.length} more${others}`,
  shape: "stack",
  press: "unfold",
  actors: hidden.flatMap(({ actors }) => actors),
});

/** Which of the parties of a side its brief backs first; the first for one that backs none of them. */
export function partyOf({ backs }: Block, { clusters }: Pick<Cast, "clusters">): number {
  const poles = clusters.find(({ poles: each }) => each.some(({ id }) => backs.includes(id)))?.poles ?? [];
  return Math.max(
    0,
    poles.findIndex(({ id }) => backs.includes(id)),
  );
}

export const rule = (id: string, from: number, to: number, y: number): Stroke => ({
  id,
  points: [
    [from, y],
    [to, y],
  ],
  tone: "rule",
  width: 1,
  head: "none",
});

/** From a page to its name, or to a bracket that holds several lines. */
export function armOf(
  { id, tone }: Mark,
  arm: { from: number; to: number; top: number; height: number; isTall: boolean },
): readonly Stroke[] {
  const { from, to, top, height, isTall } = arm;
  const y = top + height / 2;
  const base = { tone, width: 1.2, head: "none" } as const;
  const reach: Stroke = {
    ...base,
    id: `${id} arm`,
    points: [
      [from, y],
      [isTall ? to - 4 : to, y],
    ],
  };
  if (!isTall) return [reach];
  const bracket: Stroke = {
    ...base,
    id: `${id} bracket`,
    points: [
      [to, top + 3],
      [to - 4, top + 6],
      [to - 4, top + height - 6],
      [to, top + height - 3],
    ],
  };
  return [reach, bracket];
}
