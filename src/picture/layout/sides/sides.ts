import {
  type Block,
  type Caption,
  type Cast,
  type Cluster,
  type Layout,
  type Mark,
  type Place,
  type Placement,
  rowsOf,
} from "../layout.ts";
import { ROLES } from "../../../schema/registries/roles.ts";
import { textWidth, wrap } from "../text.ts";
import { flow } from "./flow.ts";
import { type Form, formsFor } from "./forms.ts";
import { groupRows } from "./groups.ts";
import { type Grid, columnAt, gridOf } from "./page-grid.ts";
import { type Columns, STRONG, columnsIn } from "./measures.ts";
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

const GAP = 14;
const HEADING = { size: 14, line: 18 } as const;

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
  // On a phone the first heading runs over the plates.
  const over = columns.isNarrow ? (pieces[0]?.captions ?? []).filter(({ x }) => x === 0) : [];
  const ceiling = Math.max(0, ...over.map(({ y: at }) => at + 6));
  const column = plateColumn(sections, { opposed: cast.facing, ruling: cast.ruling }, columns, ceiling);
  y = Math.max(y, column.bottom);
  for (const [index, { id, heading, marks }] of footOf(cast).entries()) {
    const top = y + (index === 0 ? GAP : 4);
    const piece = paragraph(heading, id, marks, { width: columns.width, top });
    pieces.push(piece);
    y = piece.bottom;
  }
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
    height: Math.ceil(y) + 10,
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
  const isOver = columns.isNarrow && isFirst && blocks.length > 0;
  const left = isOver ? 0 : (grid?.axis ?? columns.axis);
  const room = columns.width - left;
  const lines = wrap(cluster.heading, room / STRONG, HEADING.size);
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
  const day = "names" in form || form.detail !== "end" ? "" : sharedDay(blocks);
  if (day !== "") {
    const words = blocks.every(({ filing }) => filing?.day === day) ? day : `${day} unless dated`;
    const after = left + textWidth(lines.at(-1) ?? "", HEADING.size) * STRONG + 12;
    const fits = after + textWidth(words, 12) <= columns.width;
    if (!fits) y += 16;
    captions.push(quietly(`${id} day`, words, { x: fits ? after : left, y: fits ? y - 4 : y - 3 }));
  }
  const head: Piece = { places: [], captions, strokes: [], pages: [], bottom: y };
  if (blocks.length === 0) return head;
  const size = columns.isNarrow ? 13 : 14;
  const rows = !("names" in form)
    ? briefRows(blocks, { cast, columns, look: form, side: { id, tone, day } }, y + 5)
    : groupRows(
        blocks,
        { cast, columns, grid: grid ?? gridOf(cast, columns), size, most: form.names },
        y + 5,
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

/** Who has a place in the picture and on no side: those of the courts, and everyone else by role. */
const footOf = ({ judges, others }: Cast) => [
  ...(judges.length > 0 ? [{ id: "judges", heading: ROLES.court.many, marks: judges }] : []),
  ...others.map((cluster) => ({ id: cluster.id, heading: cluster.heading, marks: rowsOf(cluster) })),
];

function paragraph(
  heading: string,
  id: string,
  marks: readonly Mark[],
  { width, top }: { width: number; top: number },
): Piece {
  const size = 13;
  const items = marks.map((mark, index) => ({
    mark,
    lead: index === 0 ? `${heading}: ` : "",
    tail: mark.subtitle === "" ? "" : `, ${mark.subtitle}`,
    brief: "",
  }));
  const room = { id, x: 0, top, width, size, pitch: 18, most: Infinity };
  const { places, lines } = flow(items, room, ([first]) => first ?? never());
  return { places, captions: [], strokes: [], pages: [], bottom: top + lines * room.pitch };
}

function never(): never {
  throw new Error("nothing is hidden where lines are without end");
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
