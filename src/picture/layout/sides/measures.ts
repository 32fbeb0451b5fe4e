/** How much wider strong letters are than those that `textWidth` knows. */
export const STRONG = 1.14;

/** What ends at the edge keeps so far from it that no font that is a little wider is cut. CSS pixels. */
export const EDGE = 2;

/** Where the columns of the picture stand, in CSS pixels from the left. */
export interface Columns {
  readonly width: number;
  /** The width of a plate, and how far one that is no party is set in. */
  readonly plate: number;
  readonly inset: number;
  /** The middle of the first page mark. */
  readonly page: number;
  /** Where names begin. */
  readonly axis: number;
  /** Whether there is room for what filers are at the end of a row. */
  readonly isWide: boolean;
  readonly isNarrow: boolean;
}

const MEASURES = [
  { from: 740, plate: 124, inset: 16, page: 244, axis: 272 },
  { from: 480, plate: 104, inset: 14, page: 186, axis: 212 },
  { from: 345, plate: 84, inset: 10, page: 118, axis: 141 },
  { from: 0, plate: 84, inset: 10, page: 106, axis: 124 },
] as const;

export function columnsIn(width: number): Columns {
  const { from, ...measures } = MEASURES.find((each) => width >= each.from) ?? MEASURES[3];
  return { width, ...measures, isWide: from === MEASURES[0].from, isNarrow: from < 480 };
}
