import type { BriefBlock, Camp, Caption, Place, Row } from "./layout.ts";
import type { Part, Scale } from "./part.ts";
import { wrap } from "./text.ts";

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
  /** Room for the heading, and where it begins. */
  readonly heading: { readonly x: number; readonly room: number; readonly anchor: "start" | "end" };
}

export const POLE = { radius: 28, size: 15, below: 52 } as const;
const BETWEEN_BRIEFS = 9;
const HEADING = { size: 13, line: 17, gap: 12 } as const;

/** One side: its heading, its signers row by row, their briefs, and the pole at half height. */
export function placeCamp(camp: Camp, columns: Columns, scale: Scale): Part {
  if (camp.blocks.length === 0) return lonePole(camp, columns);
  const heading = headingLines(camp, columns, 0);
  const top = heading.length * HEADING.line + HEADING.gap;
  const rows = rowsOf(camp.blocks, columns, scale, top);
  const bottom = Math.max(rows.bottom, top + (camp.pole ? 2 * POLE.below : 0));
  const middle = (top + rows.bottom) / 2;
  const reach = Math.max((rows.bottom - top) / 2, 1);
  const inward = columns.outward === "left" ? 1 : -1;
  const bent = (y: number): number => inward * columns.bend * ((y - middle) / reach) ** 2;
  return {
    places: [
      ...rows.marks.map(([id, place]) => [id, { ...place, x: columns.mark + bent(place.y) }] as const),
      ...rows.briefs.map(([id, y]) => [id, briefPlace(columns.brief + 0.4 * bent(y), y)] as const),
      ...polePlaces(camp, columns, (top + bottom) / 2),
    ],
    captions: heading,
    top: 0,
    bottom,
  };
}

/** A party that no shown brief backs: the pole alone, with the heading under it. */
function lonePole(camp: Camp, columns: Columns): Part {
  if (!camp.pole) return { places: [], captions: [], top: 0, bottom: 0 };
  const y = POLE.below;
  const under = y + POLE.radius + 2 * POLE.size + 26;
  const room = 150;
  const captions = wrap(camp.heading, room, HEADING.size).map((text, index): Caption => ({
    id: `${camp.side} heading ${index}`,
    text,
    x: columns.pole,
    y: under + index * HEADING.line,
    anchor: "middle",
    size: HEADING.size,
    tone: camp.tone,
  }));
  return {
    places: polePlaces(camp, columns, y),
    captions,
    top: 0,
    bottom: under + captions.length * HEADING.line,
  };
}

function headingLines(camp: Camp, { heading }: Columns, top: number): Caption[] {
  return wrap(camp.heading, heading.room, HEADING.size).map((text, index) => ({
    id: `${camp.side} heading ${index}`,
    text,
    x: heading.x,
    y: top + HEADING.size + index * HEADING.line,
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
      y += scale.pitch + (place.lines.length - 1) * scale.size * 1.2;
    }
    if (block.rows.length === 0) y += scale.pitch;
    briefs.push([block.id, (start + y) / 2]);
    y += BETWEEN_BRIEFS;
  }
  return { marks, briefs, bottom: y - BETWEEN_BRIEFS };
}

function rowPlace(row: Row, { outward, label }: Columns, { size, pitch }: Scale, top: number): Place {
  const lines = wrap(row.label, label, size);
  const height = pitch + (lines.length - 1) * size * 1.2;
  const anchor = outward === "left" ? "end" : "start";
  return { x: 0, y: top + height / 2, radius: Math.min(7, pitch * 0.33), anchor, lines, size };
}

const briefPlace = (x: number, y: number): Place => ({
  x,
  y,
  radius: 7,
  anchor: "middle",
  lines: [],
  size: 12,
});

function polePlaces({ pole }: Camp, { pole: x }: Columns, y: number): (readonly [string, Place])[] {
  if (!pole) return [];
  const lines = wrap(pole.label, 110, POLE.size);
  return [[pole.id, { x, y, radius: POLE.radius, anchor: "middle", lines, size: POLE.size }]];
}
