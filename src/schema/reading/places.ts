/** A place in a text as an editor shows it; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells of any offset in a text on which line and at which letter it stands. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lastUpTo(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The last of rising numbers that is no greater; by halves, for a file of many lines asks for each of them. */
function lastUpTo(rising: readonly number[], most: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where each line of a text begins, whichever system broke it. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: lineBreak, index }) => index + lineBreak.length),
];
