/**
 * The widths that a picture is drawn at, in CSS pixels. A column takes the widest that fits, so that the picture of
 * the build and the one of the browser are the same, and so is the height of both.
 */
export const WIDTHS: readonly number[] = [256, 288, 328, 366, 440, 496, 576, 640, 760, 868, 1000];

/** The width at which a picture is drawn in a column; one that is too narrow for any gets the smallest. */
export const pictureWidth = (column: number): number =>
  WIDTHS.findLast((width) => width <= column) ?? WIDTHS[0] ?? column;
