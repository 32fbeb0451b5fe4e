import { quietSize } from "../label.ts";
import type { Mark, Place } from "../layout.ts";
import { cut, textWidth } from "../text.ts";
import { STRONG } from "./measures.ts";

/** A name to be written, with what is said quietly before and after it. */
export interface Item {
  readonly mark: Mark;
  readonly lead: string;
  readonly tail: string;
  /** The id of the brief in whose row it is. */
  readonly brief: string;
}

/** The room for running text: the top of its first line, and how many lines it may have. CSS pixels. */
export interface Room {
  readonly id: string;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly pitch: number;
  readonly most: number;
}

export interface Flow {
  readonly places: readonly Place[];
  readonly lines: number;
}

/** Less room says nothing. */
const LEAST = 48;
/** Spaces that no renderer takes away at the edge of a text. */
const BETWEEN = "\u00a0·\u00a0";

/**
 * Names as running text. Of those that the lines do not hold, as many go as make room for what stands for them; the first
 * stays, and where it fills the lines alone, there is one line more.
 */
export function flow(items: readonly Item[], room: Room, restOf: (hidden: readonly Item[]) => Item): Flow {
  let shown = items.length;
  const wholly = (count: number): readonly Item[] =>
    count === items.length ? items : [...items.slice(0, count), restOf(items.slice(count))];
  if (Number.isFinite(room.most)) {
    // From what certainly does not fit downwards; a name needs three letters.
    shown = Math.min(shown, Math.ceil((room.most * room.width) / room.size) + 1);
    while (shown > 1 && linesOf(wholly(shown), room) > room.most) shown -= 1;
    if (shown === 1 && linesOf(wholly(shown), room) > room.most)
      return flow(items, { ...room, most: room.most + 1 }, restOf);
  }
  return written(wholly(shown), room);
}

const linesOf = (items: readonly Item[], room: Room): number => written(items, room).lines;

function written(items: readonly Item[], { id, x: left, top, width: room, size, pitch }: Room): Flow {
  const places: Place[] = [];
  let line = 0;
  let x = 0;
  for (const { mark, lead, tail, brief } of items) {
    const strength = mark.emphasis === "strong" ? STRONG : 1;
    const after = textWidth(tail, quietSize(size));
    const leadOn = (isFirst: boolean): string => (isFirst ? lead : BETWEEN + lead);
    const needed = (isFirst: boolean): number =>
      textWidth(leadOn(isFirst), size) + textWidth(mark.label, size) * strength + after;
    if (x > 0 && x + needed(false) > room) {
      line += 1;
      x = 0;
    }
    const before = leadOn(x === 0);
    const start = x + textWidth(before, size);
    // What is too long for a line of its own loses its end, its quiet words first.
    const label = cut(mark.label, (room - start) / strength, size);
    const spare = room - start - textWidth(label, size) * strength;
    const subtitle = after <= spare ? tail : spare < LEAST ? "" : cut(tail, spare, quietSize(size));
    const width = textWidth(label, size) * strength + textWidth(subtitle, quietSize(size));
    places.push({
      ...mark,
      x: left + start,
      y: top + (line + 0.5) * pitch,
      radius: 0,
      anchor: "start",
      lines: [label],
      subtitle,
      size,
      run: { id: `${id} ${line}`, left, lead: before, width, brief },
    });
    x = start + width;
  }
  return { places, lines: items.length === 0 ? 0 : line + 1 };
}
