import {
  type Block,
  type Caption,
  type Cast,
  type Cluster,
  type Layout,
  type Mark,
  type Place,
  type Placement,
} from "../layout.ts";
import { textWidth, wrap } from "../text.ts";
import { footRows } from "./foot.ts";
import { type Form, formsFor } from "./forms.ts";
import { groupRows } from "./groups.ts";
import { type Grid, columnAt, gridOf } from "./page-grid.ts";
import { type Columns, EDGE, STRONG, columnsIn } from "./measures.ts";
import { type Piece, quietly, together } from "./piece.ts";
import { type Section, plateColumn } from "./plates.ts";
import { briefRows, partyOf } from "./rows.ts";

/**
 * The layout that means something: the parties and the court stand as plates in one column, a line goes from each to the
 * page mark of every brief that backs it, and names follow as running text. Rows stand in the order of the plates, so
 * that no two lines cross.
 */
export const sides: Layout = {
  place(cast, width) {
    const columns = columnsIn(width);
    // What is opened adds to a picture, and never changes its form.
    const closed = { ...cast, opened: [], chosen: [] };
    const form = formsFor(cast, columns).find(
      (each) => drawn(closed, columns, each.form).height <= each.most,
    );
    return drawn(cast, columns, form?.form ?? { names: 1 });
  },
};

/** From side to side, and from the last of them to who is on none. CSS pixels. */
const GAP = 11;
const HEADING = { size: 14, line: 18, under: 3 } as const;
/** Between a heading and the day of its briefs. */
const DAY_GAP = 12;

function drawn(cast: Cast, columns: Columns, form: Form): Placement {
  const grid = "names" in form ? gridOf(cast, columns) : null;
  const heads = grid?.isByStage ? stageHeads(cast, grid) : [];
  const pieces: Piece[] = [];
  const sections: Section[] = [];
  let y = heads.length > 0 ? 34 : 0;
  for (const [index, entry] of inOrder(cast).entries()) {
    const top = index === 0 ? y : y + GAP;
    const piece =
      entry === "courts"
        ? together([])
        : clusterPiece(entry, { cast, columns, form, grid, top, isFirst: index === 0 });
    const plates = entry === "courts" ? courtsIn(cast) : platesOf(entry);
    const look = entry !== "courts" && entry.poles.length > 0 ? "filled" : "outlined";
    const id = entry === "courts" ? "courts" : entry.id;
    const bottom = Math.max(piece.bottom, top);
    sections.push({ id, plates, look, top, bottom, pages: piece.pages });
    pieces.push(piece);
    if (piece.places.length + piece.captions.length > 0) y = bottom;
  }
  // Where the first heading runs over the plates, they stand under it.
  const over = (pieces[0]?.captions ?? []).filter(({ x }) => x === 0);
  const ceiling = Math.max(0, ...over.map(({ y: at }) => at + 6));
  const column = plateColumn(sections, { opposed: cast.facing, ruling: cast.ruling }, columns, ceiling);
  y = Math.max(y, column.bottom);
  const foot = footRows(cast, columns, y + GAP);
  pieces.push(foot);
  y = Math.max(y, foot.bottom);
  const { places, captions, strokes, pages } = together(pieces);
  const marks = pages.map(({ mark, x, y: at, radius }): Place => ({
    ...mark,
    x,
    y: at,
    radius,
    anchor: "start",
    lines: [],
    subtitle: "",
    size: 12,
  }));
  return {
    width: columns.width,
    height: Math.ceil(y) + 4,
    places: [...column.places, ...marks, ...places],
    captions: [...heads, ...column.captions, ...captions],
    strokes: [...column.strokes, ...strokes],
    routes: column.routes,
  };
}

const isParty = ({ poles }: Cluster): boolean => poles.length > 0;

/** From the top: the first side, whoever is on neither, the next; each pair that opposes each other together, the court beside the winner. */
function inOrder({ clusters, facing, courts, ruling }: Cast): readonly (Cluster | "courts")[] {
  const parties = clusters.filter(isParty);
  const paired = facing.flatMap((pair) => pair.flatMap((id) => parties.filter((each) => each.id === id)));
  const [first, ...rest] = [...paired, ...parties.filter((each) => !paired.includes(each))];
  const loose = clusters.filter((each) => !isParty(each) && each.blocks.length > 0);
  const order = [...(first ? [first] : []), ...loose, ...rest];
  if (courts.length === 0) return order;
  const winner = order.findIndex(({ id }) => id === ruling?.side);
  const at = winner === 0 ? 1 : winner > 0 ? winner : (first ? 1 : 0) + loose.length;
  return [...order.slice(0, at), "courts", ...order.slice(at)];
}

/** The court that decided stands at the side that it decided for. */
const courtsIn = ({ courts, ruling, clusters }: Cast): readonly Mark[] =>
  courts.toSorted((a, b) => {
    const isLast = clusters[0]?.id !== ruling?.side;
    return (Number(b.id === ruling?.court) - Number(a.id === ruling?.court)) * (isLast ? -1 : 1);
  });

/** The parties of a side; for those who back none of them a plate that says so. */
function platesOf({ id, name, tone, poles, blocks }: Cluster): readonly Mark[] {
  if (poles.length > 0 || blocks.length === 0) return poles;
  const shared = { subtitle: "", shape: "square", emphasis: "strong", actors: [], doubt: "" } as const;
  return [{ ...shared, id, label: name, tone, side: id, target: id, press: "none" }];
}

interface Setting {
  readonly cast: Cast;
  readonly columns: Columns;
  readonly form: Form;
  readonly grid: Grid | null;
  readonly top: number;
  readonly isFirst: boolean;
}

function clusterPiece(cluster: Cluster, { cast, columns, form, grid, top, isFirst }: Setting): Piece {
  const { id, tone } = cluster;
  const blocks = inGroups(cluster.blocks, cast);
  const day = "names" in form || form.detail !== "end" ? "" : sharedDay(blocks);
  const dayWords = day === "" || blocks.every(({ filing }) => filing?.day === day) ? day : `most on ${day}`;
  const dayWidth = dayWords === "" ? 0 : textWidth(dayWords, 12) + DAY_GAP;
  const axis = grid?.axis ?? columns.axis;
  const length = textWidth(cluster.heading, HEADING.size) * STRONG;
  // Over the first rows stands nothing but their heading, so it may begin at the edge for the sake of a line.
  const isOver =
    isFirst && blocks.length > 0 && (columns.isNarrow || length + dayWidth > columns.width - EDGE - axis);
  const left = isOver ? 0 : axis;
  const lines = wrap(cluster.heading, (columns.width - left) / STRONG, HEADING.size);
  const captions = lines.map((text, index): Caption => ({
    id: `${id} heading ${index}`,
    text,
    x: left,
    y: top + HEADING.size + index * HEADING.line,
    anchor: "start",
    size: HEADING.size,
    tone,
    look: "strong",
  }));
  let y = top + lines.length * HEADING.line;
  if (dayWords !== "") {
    const fits =
      left + textWidth(lines.at(-1) ?? "", HEADING.size) * STRONG + dayWidth <= columns.width - EDGE;
    if (!fits) y += 16;
    const at = fits ? ({ x: columns.width - EDGE, y: y - 4, anchor: "end" } as const) : { x: left, y: y - 3 };
    captions.push(quietly(`${id} day`, dayWords, at));
  }
  const head: Piece = { places: [], captions, strokes: [], pages: [], bottom: y };
  if (blocks.length === 0) return head;
  const size = columns.isNarrow ? 13 : 14;
  const rows = !("names" in form)
    ? briefRows(blocks, { cast, columns, look: form, side: { id, tone, day } }, y + HEADING.under)
    : groupRows(
        blocks,
        { cast, columns, grid: grid ?? gridOf(cast, columns), size, most: form.names },
        y + HEADING.under,
      );
  return together([head, rows]);
}

/** Briefs for one party together, of them those of one kind, in the order of filing. */
const inGroups = (blocks: readonly Block[], cast: Cast): readonly Block[] =>
  blocks.toSorted(
    (a, b) =>
      partyOf(a, cast) - partyOf(b, cast) ||
      (a.filing?.rank ?? 0) - (b.filing?.rank ?? 0) ||
      (a.filing?.column ?? 0) - (b.filing?.column ?? 0),
  );

/** The day on which more than half of several briefs were filed; empty where there is none. */
function sharedDay(blocks: readonly Block[]): string {
  const days = blocks.flatMap(({ filing }) => filing?.day ?? []);
  const found = days.find(
    (day) => day !== "" && days.filter((each) => each === day).length > days.length / 2,
  );
  return blocks.length > 1 ? (found ?? "") : "";
}

/** The stages over the columns of their page marks. */
const stageHeads = ({ columns }: Cast, grid: Grid): readonly Caption[] =>
  columns.flatMap(({ label }, index) =>
    wrap(label, 56, 12)
      .slice(0, 2)
      .map((text, line) =>
        quietly(`stage ${index} ${line}`, text, { x: columnAt(grid, index) - 6, y: 12 + line * 14 }),
      ),
  );
