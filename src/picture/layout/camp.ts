import type { BriefBlock, Camp, Caption, Place, Row } from "./layout.ts";
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
  /** Where the heading begins or ends, and the room it has. */
  readonly heading: { readonly x: number; readonly room: number; readonly anchor: "start" | "end" };
  /** How the pole's name stands: to its foot on a free side, or centred under it. */
  readonly poleLabel: "foot" | "middle";
  /** The width that the words under the pole may take. */
  readonly poleRoom: number;
}

export const POLE = { radius: 30, size: 16 } as const;
/** How far under the top of its camp a pole stands at most: who opens the page sees whom it is about. */
const LOWEST_POLE = 460;
const BETWEEN_BRIEFS = 9;
/** How much wider strong letters are than those that `textWidth` knows. */
const STRONG = 1.12;
const HEADING = { size: 13, line: 17, gap: 14 } as const;

/** One side: its heading, its signers row by row, their briefs, and the pole at half height. */
export function placeCamp(camp: Camp, columns: Columns, scale: Scale): Part {
  if (camp.blocks.length === 0) return lonePole(camp, columns);
  const captions = headingLines(camp, columns);
  const top = captions.length * HEADING.line + HEADING.gap;
  const rows = rowsOf(camp.blocks, columns, scale, top);
  // A pole with its name is as high as five rows; a camp of fewer rows stands in the middle of that.
  const lack = camp.pole ? Math.max(0, 2 * POLE.radius + 3 * POLE.size - (rows.bottom - top)) : 0;
  const middle = (top + rows.bottom + lack) / 2;
  const reach = Math.max((rows.bottom - top) / 2, 1);
  const inward = columns.outward === "left" ? 1 : -1;
  const bent = (y: number): number => inward * columns.bend * ((y - middle) / reach) ** 2;
  return {
    places: [
      ...rows.marks.map(([id, place]): readonly [string, Place] => {
        const y = place.y + lack / 2;
        return [id, { ...place, y, x: columns.mark + bent(y) }];
      }),
      ...rows.briefs.map(([id, y]) => briefPlace(id, columns.brief + 0.4 * bent(y + lack / 2), y + lack / 2)),
      ...polePlaces(camp, columns, Math.min(middle, LOWEST_POLE)),
    ],
    captions,
    top: 0,
    bottom: rows.bottom + lack,
  };
}

/** The room that the longest label of a camp takes, at most `most` pixels. */
export function labelRoom(camps: readonly Camp[], { size }: Scale, most: number): number {
  const labels = camps.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map((row) => row.label)));
  return Math.min(most, Math.max(0, ...labels.map((label) => textWidth(label, size))) + 4);
}

/** A party that no shown brief backs: the pole alone, with the heading under it. */
function lonePole(camp: Camp, columns: Columns): Part {
  if (!camp.pole) return NOTHING;
  const under = 2 * POLE.radius + 3.4 * POLE.size + 8;
  const captions = wrap(camp.heading, columns.poleRoom / STRONG, HEADING.size).map(
    (text, index): Caption => ({
      id: `${camp.side} heading ${index}`,
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

function headingLines(camp: Camp, { heading }: Columns): Caption[] {
  return wrap(camp.heading, heading.room / STRONG, HEADING.size).map((text, index) => ({
    id: `${camp.side} heading ${index}`,
    text,
    x: heading.x,
    y: HEADING.size + index * HEADING.line,
    anchor: heading.anchor,
    size: HEADING.size,
    tone: camp.tone,
  }));
}

interface Rows {
  readonly marks: readonly (readonly [id: string, place: Place])[];
  readonly briefs: readonly (readonly [id: string, y: number])[];
  readonly bottom: number;
}

function rowsOf(blocks: readonly BriefBlock[], columns: Columns, scale: Scale, top: number): Rows {
  const marks: (readonly [string, Place])[] = [];
  const briefs: (readonly [string, number])[] = [];
  let y = top;
  for (const block of blocks) {
    const start = y;
    for (const row of block.rows) {
      const place = rowPlace(row, columns, scale, y);
      marks.push([row.id, place]);
      y += rowHeight(place.lines.length, scale);
    }
    if (block.rows.length === 0) y += scale.pitch;
    briefs.push([block.id, (start + y) / 2]);
    y += BETWEEN_BRIEFS;
  }
  return { marks, briefs, bottom: y - BETWEEN_BRIEFS };
}

const rowHeight = (lines: number, { size, pitch }: Scale): number => pitch + (lines - 1) * size * 1.2;

function rowPlace(row: Row, { outward, label }: Columns, scale: Scale, top: number): Place {
  const lines = wrap(row.label, label, scale.size);
  const y = top + rowHeight(lines.length, scale) / 2;
  const anchor = outward === "left" ? "end" : "start";
  return { x: 0, y, radius: Math.min(7, scale.pitch * 0.33), anchor, lines, size: scale.size };
}

const briefPlace = (id: string, x: number, y: number): readonly [string, Place] => [
  id,
  { x, y, radius: 7, anchor: "middle", lines: [], size: 12 },
];

function polePlaces(
  { pole }: Camp,
  { pole: x, poleLabel: anchor, poleRoom }: Columns,
  y: number,
): (readonly [string, Place])[] {
  if (!pole) return [];
  const lines = wrap(pole.label, poleRoom, POLE.size);
  return [[pole.id, { x, y, radius: POLE.radius, anchor, lines, size: POLE.size }]];
}
