/** A place in a text as an editor shows it; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells of any offset in a text on which line and at which letter it stands. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = lineStarts(text);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Where each line of a text begins, whichever system broke it. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: lineBreak, index }) => index + lineBreak.length),
];
