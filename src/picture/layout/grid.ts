import type { Mark, Place } from "./layout.ts";
import type { Part, Scale } from "./part.ts";
import { LINE_HEIGHT, heightOf, wordsOf } from "./label.ts";

/** Marks with their labels to the right, in as many columns as fit, filled downwards. */
export function placeGrid(
  rows: readonly Mark[],
  { left, right, top, column }: { left: number; right: number; top: number; column: number },
  { size, pitch }: Scale,
): Part {
  const columns = Math.max(1, Math.min(Math.floor((right - left) / column), Math.ceil(rows.length / 3)));
  const deep = Math.ceil(rows.length / columns);
  const available = (columns === 1 ? right - left : column) - 26;
  const places: Place[] = [];
  let bottom = top;
  for (let index = 0; index < rows.length; index += deep) {
    const x = left + (index / deep) * column;
    let y = top;
    for (const row of rows.slice(index, index + deep)) {
      const words = wordsOf(row, available, size);
      const height = Math.max(pitch + (words.lines.length - 1) * size * LINE_HEIGHT, heightOf(words) + 3);
      places.push({ ...row, ...words, x, y: y + height / 2, radius: 6, anchor: "start" });
      y += height;
    }
    bottom = Math.max(bottom, y);
  }
  return { places, captions: [], top, bottom };
}
