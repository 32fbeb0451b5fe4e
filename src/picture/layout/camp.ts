import { type Block, type Caption, type Cluster, type Mark, type Place, rowsOf } from "./layout.ts";
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
  /** How the pole's name stands: to its foot on a free side, or centred under it. */
  readonly poleLabel: "foot" | "middle";
  /** How wide the words under the pole may be. */
  readonly poleWidth: number;
}

export const POLE = { radius: 30, size: 16 } as const;
/** How far under the top of its camp a pole stands at most: who opens the page sees whom it is about. */
const LOWEST_POLE = 460;
const BETWEEN_BRIEFS = 9;
/** How much wider strong letters are than those that `textWidth` knows. */
const STRONG = 1.12;
const HEADING = { size: 13, line: 17, gap: 14 } as const;

/** One side: its heading, its signers row by row, their briefs, and the pole at half height. */
export function placeCamp(camp: Cluster, columns: Columns, scale: Scale): Part {
  if (camp.blocks.length === 0) return lonePole(camp, columns);
  const captions = headingLines(camp, columns);
  const top = captions.length * HEADING.line + HEADING.gap;
  const rows = placeRows(camp.blocks, columns, scale, top);
  // A pole with its name is as high as five rows; a camp of fewer rows stands in the middle of that.
  const lack = camp.pole ? Math.max(0, 2 * POLE.radius + 3 * POLE.size - (rows.bottom - top)) : 0;
  const middle = (top + rows.bottom + lack) / 2;
  const reach = Math.max((rows.bottom - top) / 2, 1);
  const inward = columns.outward === "left" ? 1 : -1;
  const bent = (y: number): number => inward * columns.bend * ((y - middle) / reach) ** 2;
  return {
    places: [
      ...rows.signers.map((place) => {
        const y = place.y + lack / 2;
        return { ...place, y, x: columns.mark + bent(y) };
      }),
      ...rows.briefs.map((place) => {
        const y = place.y + lack / 2;
        return { ...place, y, x: columns.brief + 0.4 * bent(y) };
      }),
      ...polePlaces(camp, columns, Math.min(middle, LOWEST_POLE)),
    ],
    captions,
    top: 0,
    bottom: rows.bottom + lack,
  };
}

/** The width of the longest label of some camps, at most `most` pixels. */
export function labelWidth(camps: readonly Cluster[], { size }: Scale, most: number): number {
  const widths = camps.flatMap(rowsOf).map(({ label }) => textWidth(label, size));
  return Math.min(most, Math.max(0, ...widths) + 4);
}

/** A party that no shown brief backs: the pole alone, with the heading under it. */
function lonePole(camp: Cluster, columns: Columns): Part {
  if (!camp.pole) return NOTHING;
  const under = 2 * POLE.radius + 3.4 * POLE.size + 8;
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
  return {
    places: polePlaces(camp, { ...columns, poleLabel: "middle" }, POLE.radius + 2),
    captions,
    top: 0,
    bottom,
  };
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
  const lines = wrap(row.label, label, scale.size);
  const y = top + rowHeight(lines.length, scale) / 2;
  const anchor = outward === "left" ? "end" : "start";
  return { ...row, x: 0, y, radius: Math.min(7, scale.pitch * 0.33), anchor, lines, size: scale.size };
}

const briefPlace = (brief: Mark, y: number): Place => ({
  ...brief,
  x: 0,
  y,
  radius: 7,
  anchor: "middle",
  lines: [],
  size: 12,
});

function polePlaces(
  { pole }: Cluster,
  { pole: x, poleLabel: anchor, poleWidth }: Columns,
  y: number,
): readonly Place[] {
  if (!pole) return [];
  const lines = wrap(pole.label, poleWidth, POLE.size);
  return [{ ...pole, x, y, radius: POLE.radius, anchor, lines, size: POLE.size }];
}
