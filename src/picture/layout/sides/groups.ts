import { counted } from "../../../derive/words/series.ts";
import type { Block, Cast, Mark } from "../layout.ts";
import { type Item, flow } from "./flow.ts";
import type { Columns } from "./measures.ts";
import { CELL, type Grid, columnAt, pagesOf, rowsOfPages } from "./page-grid.ts";
import { wrap } from "../text.ts";
import { type Page, type Piece, quietly, together } from "./piece.ts";
import { armOf, moreOf, namesOf, partyOf } from "./rows.ts";

const HEADING = { size: 14, pitch: 19 } as const;
/** From group to group. */
const BETWEEN = { wide: 12, narrow: 8 } as const;

interface Setting {
  readonly cast: Cast;
  readonly columns: Columns;
  readonly grid: Grid;
  readonly size: number;
  /** How many lines of names a closed group has. */
  readonly most: number;
}

/** The briefs of a side in groups by what their filers are: each with its page mark, the names once. */
export function groupRows(blocks: readonly Block[], setting: Setting, top: number): Piece {
  const { cast } = setting;
  const isOpen = (group: readonly Block[]): boolean =>
    group.some(({ brief }) => brief !== null && cast.opened.includes(brief.id));
  const groups = grouped(blocks, cast);
  const isAnyOpen = cast.clusters.some((cluster) => isOpen(cluster.blocks));
  let y = top;
  return together(
    groups.map((group) => {
      const piece = isOpen(group)
        ? openGroup(group, setting, y)
        : closedGroup(group, setting, { top: y, most: isAnyOpen ? 0 : setting.most });
      y = piece.bottom + (setting.columns.isWide ? BETWEEN.wide : BETWEEN.narrow);
      return piece;
    }),
  );
}

/** By the party that a brief backs and by what its filers are. */
function grouped(blocks: readonly Block[], cast: Cast): readonly (readonly Block[])[] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = `${partyOf(block, cast)} ${block.filing?.group ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), block]);
  }
  return [...groups.values()];
}

const item = (mark: Mark, brief: string): Item => ({ mark, lead: "", tail: "", brief });

/** Names of a group, each once, those of most courts first. */
function namesIn(group: readonly Block[], { clusters, columns }: Cast): readonly Item[] {
  const courts = new Map<string, Set<string>>();
  for (const { rows, guests, filing } of clusters.flatMap(({ blocks }) => blocks))
    for (const { target } of [...rows, ...guests])
      courts.set(target, (courts.get(target) ?? new Set()).add(columns[filing?.column ?? 0]?.court ?? ""));
  const seen = new Map<string, Item>();
  for (const { rows } of group)
    for (const mark of rows) if (mark.shape !== "stack") seen.set(mark.target, item(mark, ""));
  for (const { brief, guests } of group)
    for (const mark of guests)
      if (brief && !seen.has(mark.target))
        seen.set(mark.target, item({ ...mark, id: `${mark.id} in ${brief.id}` }, brief.id));
  const all = new Set(columns.map(({ court }) => court)).size;
  const count = ({ mark }: Item): number => courts.get(mark.target)?.size ?? 0;
  const sorted = [...seen.values()].toSorted((a, b) => count(b) - count(a));
  return sorted.map((each, index) => {
    const [here, before] = [count(each), sorted[index - 1]];
    const isNew = before ? count(before) !== here : here > 1;
    return isNew ? { ...each, lead: courtsIn(here, all) } : each;
  });
}

/** In how many of the courts that had briefs names have filed, so that a reader can count them along the plates. */
function courtsIn(count: number, all: number): string {
  if (count < 2) return "once: ";
  return count === all && all > 2 ? `in all ${count} courts: ` : `in ${count} courts: `;
}

function headingOf(
  group: readonly Block[],
  names: readonly Item[],
  { columns, grid }: Setting,
  top: number,
): Piece {
  const [first] = group;
  const brief = first?.brief;
  if (!brief || !first.filing) return together([]);
  const unnamed = group.reduce((sum, { filing }) => sum + (filing?.unnamed ?? 0), 0);
  const isOpenEnded = group.some(({ filing }) => filing?.others !== "");
  const others = unnamed > 0 ? ` and ${unnamed} not named` : isOpenEnded ? " and others" : "";
  const mark: Mark = {
    ...brief,
    id: `${brief.id} group`,
    label: first.filing.group,
    emphasis: "strong",
    shape: "stack",
    press: "unfold",
    actors: names.flatMap(({ mark: { actors } }) => actors),
  };
  const counts = `${counted(group.length, "brief")}, ${counted(names.length, "name")}${others}`;
  const isApart = columns.isNarrow;
  const item: Item = { mark, lead: "", tail: isApart ? "" : `\u00a0 ${counts}`, brief: "" };
  const width = columns.width - grid.axis;
  const room = { id: mark.id, x: grid.axis, top, width, ...HEADING, most: Infinity };
  const { places } = flow([item], room, () => item);
  const captions = (isApart ? wrap(counts, width, 12) : []).map((text, line) =>
    quietly(`${mark.id} counts ${line}`, text, { x: grid.axis, y: top + HEADING.pitch + 12 + line * 15 }),
  );
  const bottom = top + HEADING.pitch + captions.length * 15 + (isApart ? 3 : 0);
  return { places, captions, strokes: [], pages: [], bottom };
}

const unled = (items: readonly Item[]): readonly Item[] => items.map((each) => ({ ...each, lead: "" }));

function closedGroup(
  group: readonly Block[],
  setting: Setting,
  { top, most }: { top: number; most: number },
): Piece {
  const { cast, columns, grid, size } = setting;
  const names = namesIn(group, cast);
  const heading = headingOf(group, names, setting, top);
  const [brief] = group.flatMap((block) => block.brief ?? []);
  if (!brief) return together([]);
  const isChosen = ({ mark }: Item): boolean => cast.chosen.includes(mark.target);
  const pitch = size * 1.3;
  const rows = rowsOfPages(group, grid);
  // Names may stand as far down as pages do.
  const beside = Math.floor((rows * CELL.y - (heading.bottom - top)) / pitch);
  const room = {
    id: `${brief.id} names`,
    x: grid.axis,
    top: heading.bottom,
    width: columns.width - grid.axis,
    size,
    pitch,
    most: Math.max(1, most, beside),
  };
  const rest = (hidden: readonly Item[]): Item => ({
    mark: moreOf(
      brief,
      hidden.map(({ mark }) => mark),
      "",
    ),
    lead: "",
    tail: "",
    brief: "",
  });
  // A narrow picture has no room for more than names.
  const wanted = most === 0 ? unled(names.filter(isChosen)) : columns.isNarrow ? unled(names) : names;
  const first = flow(wanted, room, rest);
  const isHidden = wanted.some(
    (each) => isChosen(each) && !first.places.some(({ id }) => id === each.mark.id),
  );
  const written = isHidden
    ? flow(
        unled(wanted).toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a))),
        room,
        rest,
      )
    : first;
  const words = heading.bottom - top + written.lines * pitch;
  const height = Math.max(words, rows * CELL.y);
  const pages = pagesOf(group, setting, top + height / 2 - (rows * CELL.y) / 2);
  const last = Math.max(...pages.map(({ x }) => x));
  const arm = { from: last + CELL.radius + 3, to: grid.axis - 4, top, height, isTall: true };
  return {
    places: [...heading.places, ...written.places],
    captions: heading.captions,
    strokes: armOf({ ...brief, id: `${brief.id} group` }, arm),
    pages,
    bottom: top + height,
  };
}

/** A group that the reader opened: every brief in a row of its own, under its stage. */
function openGroup(group: readonly Block[], setting: Setting, top: number): Piece {
  const { cast, columns, grid, size } = setting;
  const heading = headingOf(group, namesIn(group, cast), setting, top);
  let y = heading.bottom;
  const pitch = size * 1.3;
  const rows = group.map((block): Piece => {
    const { brief, filing } = block;
    if (!brief || !filing) return { places: [], captions: [], strokes: [], pages: [], bottom: y };
    const { places, lines } = namesOf(
      block,
      { ...cast, opened: [] },
      {
        day: filing.day,
        room: {
          id: brief.id,
          x: grid.axis,
          top: y,
          width: columns.width - grid.axis,
          size,
          pitch,
          most: Infinity,
        },
      },
    );
    const height = lines * pitch;
    const x = columnAt(grid, grid.isByStage ? filing.column : 0);
    const middle = y + height / 2;
    const arm = { from: x + CELL.radius, to: grid.axis - 4, top: y, height, isTall: lines > 1 };
    const page: Page = {
      mark: brief,
      x,
      y: middle,
      arrives: middle,
      radius: CELL.radius,
      bend: grid.left - CELL.radius - 4,
      party: partyOf(block, cast),
    };
    y += height + 4;
    return { places, captions: [], strokes: armOf(brief, arm), pages: [page], bottom: y };
  });
  return together([heading, ...rows]);
}
