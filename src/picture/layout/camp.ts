import { type Block, type Caption, type Cluster, type Mark, type Place, rowsOf } from "./layout.ts";
import { heightOf, wordsOf } from "./label.ts";
import { NOTHING, type Part, type Scale } from "./part.ts";
import { textWidth, wrap } from "./text.ts";

/** Where the columns of a camp stand, in CSS pixels from the left. */
export interface Columns {
  readonly mark: number;
  readonly brief: number;
  readonly pole: number;
  /** Labels stand on this side of their marks, within `label` pixels. */
  readonly outward: "left" | "right";
  readonly label: number;
  /** How far the outermost rows bend towards the pole. */
  readonly bend: number;
  /** Where the heading begins or ends, and how wide it may be. */
  readonly heading: { readonly x: number; readonly width: number; readonly anchor: "start" | "end" };
  /** How the names of poles stand: away from the briefs, or centred under them. */
  readonly poleLabel: "foot" | "heel" | "middle";
  /** How wide the words under a pole may be. */
  readonly poleWidth: number;
}

/** How large a pole is, and the words under it: one party of a side, and each of several. */
const POLES = { one: { radius: 30, size: 16 }, several: { radius: 20, size: 14 } } as const;
export const poleOf = ({ poles }: Cluster) => (poles.length > 1 ? POLES.several : POLES.one);
const BETWEEN_POLES = 14;
/** How far under the rim of its mark a label begins. */
const UNDER = 2;
/** How far under the top of its camp a pole stands at most, unless others stand there: who opens the page sees whom it is about. */
const LOWEST_POLE = 460;
const BETWEEN_BRIEFS = 9;
/** How much wider strong letters are than those that `textWidth` knows. */
const STRONG = 1.12;
const HEADING = { size: 13, line: 17, gap: 14 } as const;

/** One side: its heading, its signers row by row, their briefs, and its parties, one at half height, several at that of their briefs. */
export function placeCamp(camp: Cluster, columns: Columns, scale: Scale): Part {
  if (camp.blocks.length === 0) return lonePoles(camp, columns);
  const captions = headingLines(camp, columns);
  const top = captions.length * HEADING.line + HEADING.gap;
  const rows = placeRows(camp.blocks, columns, scale, top);
  // A pole with its name is as high as five rows; a camp of fewer rows stands in the middle of that.
  const lack = camp.poles.length > 0 ? Math.max(0, heightOfPoles(camp, columns) - (rows.bottom - top)) : 0;
  const middle = (top + rows.bottom + lack) / 2;
  const reach = Math.max((rows.bottom - top) / 2, 1);
  const inward = columns.outward === "left" ? 1 : -1;
  const bent = (y: number): number => inward * columns.bend * ((y - middle) / reach) ** 2;
  const signers = rows.signers.map((place) => {
    const y = place.y + lack / 2;
    return { ...place, y, x: columns.mark + bent(y) };
  });
  const briefs = rows.briefs.map((place) => {
    const y = place.y + lack / 2;
    return { ...place, y, x: columns.brief + 0.4 * bent(y) };
  });
  const poles = placePoles(camp, columns, heightsOfBriefs(camp, briefs, { top, middle }));
  return {
    places: [...signers, ...briefs, ...poles],
    captions,
    top: 0,
    bottom: Math.max(rows.bottom + lack, bottomOf(poles)),
  };
}

/** How far down marks with their names under them reach. */
export const bottomOf = (places: readonly Place[]): number =>
  Math.max(0, ...places.map((place) => place.y + place.radius + UNDER + heightOf(place)));

/** The width of the longest label of some camps, at most `most` pixels. */
export function labelWidth(camps: readonly Cluster[], { size }: Scale, most: number): number {
  const widths = camps.flatMap(rowsOf).map(({ label }) => textWidth(label, size));
  return Math.min(most, Math.max(0, ...widths) + 4);
}

/** The width of the longest words under the poles of some camps, at most `most` pixels. */
export function poleWordsWidth(camps: readonly Cluster[], most: number): number {
  const widths = camps.flatMap((camp) =>
    camp.poles.flatMap(({ label, subtitle }) =>
      [label, subtitle].map((text) => textWidth(text, poleOf(camp).size)),
    ),
  );
  return Math.min(most, Math.max(0, ...widths));
}

/** Parties that no shown brief backs: the poles alone, with the heading under them. */
function lonePoles(camp: Cluster, columns: Columns): Part {
  if (camp.poles.length === 0) return NOTHING;
  const { radius } = poleOf(camp);
  const poles = placePoles(camp, { ...columns, poleLabel: "middle" }, () => radius + 2);
  const under = bottomOf(poles) + HEADING.gap;
  const captions = wrap(camp.heading, columns.poleWidth / STRONG, HEADING.size).map(
    (text, index): Caption => ({
      id: `${camp.id} heading ${index}`,
      text,
      x: columns.pole,
      y: under + HEADING.size + index * HEADING.line,
      anchor: "middle",
      size: HEADING.size,
      tone: camp.tone,
    }),
  );
  const bottom = under + (captions.length + 0.5) * HEADING.line;
  return { places: poles, captions, top: 0, bottom };
}

function headingLines(camp: Cluster, { heading }: Columns): Caption[] {
  return wrap(camp.heading, heading.width / STRONG, HEADING.size).map((text, index) => ({
    id: `${camp.id} heading ${index}`,
    text,
    x: heading.x,
    y: HEADING.size + index * HEADING.line,
    anchor: heading.anchor,
    size: HEADING.size,
    tone: camp.tone,
  }));
}

interface Rows {
  readonly signers: readonly Place[];
  readonly briefs: readonly Place[];
  readonly bottom: number;
}

function placeRows(blocks: readonly Block[], columns: Columns, scale: Scale, top: number): Rows {
  const signers: Place[] = [];
  const briefs: Place[] = [];
  let y = top;
  for (const block of blocks) {
    const start = y;
    for (const row of block.rows) {
      const place = rowPlace(row, columns, scale, y);
      signers.push(place);
      y += rowHeight(place.lines.length, scale);
    }
    if (block.rows.length === 0) y += scale.pitch;
    if (block.brief) briefs.push(briefPlace(block.brief, (start + y) / 2));
    y += BETWEEN_BRIEFS;
  }
  return { signers, briefs, bottom: y - BETWEEN_BRIEFS };
}

const rowHeight = (lines: number, { size, pitch }: Scale): number => pitch + (lines - 1) * size * 1.2;

function rowPlace(row: Mark, { outward, label }: Columns, scale: Scale, top: number): Place {
  const words = wordsOf(row, label, scale.size);
  const y = top + rowHeight(words.lines.length, scale) / 2;
  const anchor = outward === "left" ? "end" : "start";
  return { ...row, ...words, x: 0, y, radius: Math.min(7, scale.pitch * 0.33), anchor };
}

const briefPlace = (brief: Mark, y: number): Place => ({
  ...brief,
  ...wordsOf(brief, 0, 12),
  x: 0,
  y,
  radius: 7,
  anchor: "middle",
});

/** How high the poles of a camp with their names stand at least. */
const heightOfPoles = (camp: Cluster, columns: Columns): number =>
  (placePoles(camp, columns, () => 0).at(-1)?.y ?? 0) + 2 * POLES.one.radius + 3 * POLES.one.size;

/** The height at which each pole would stand by itself: the middle of the camp for one, of its own briefs for each of several. */
function heightsOfBriefs(
  camp: Cluster,
  briefs: readonly Place[],
  { top, middle }: { readonly top: number; readonly middle: number },
): (pole: Mark) => number {
  if (camp.poles.length === 1) return () => Math.min(middle, LOWEST_POLE);
  const highest = top + poleOf(camp).radius;
  return ({ id }) => {
    const theirs = new Set(
      camp.blocks.filter(({ backs }) => backs.includes(id)).map(({ brief }) => brief?.id),
    );
    const heights = briefs.filter((brief) => theirs.has(brief.id)).map(({ y }) => y);
    const height = (Math.min(...heights) + Math.max(...heights)) / 2;
    return heights.length === 0 ? highest : Math.max(highest, Math.min(height, LOWEST_POLE));
  };
}

/** One pole under the other, each as near to the height that it would have alone as the names before it let it. */
function placePoles(
  camp: Cluster,
  { pole: x, poleLabel: anchor, poleWidth }: Columns,
  wanted: (pole: Mark) => number,
): readonly Place[] {
  const { radius, size } = poleOf(camp);
  const places: Place[] = [];
  for (const pole of camp.poles) {
    const free = places.length === 0 ? -Infinity : bottomOf(places) + BETWEEN_POLES + radius;
    const y = Math.max(free, wanted(pole));
    places.push({ ...pole, ...wordsOf(pole, poleWidth, size), x, y, radius, anchor });
  }
  return places;
}
