/**
 * The widths that a picture is drawn at, in CSS pixels. A room takes the widest that fits, so that the picture of
 * the build and the one of the browser are the same, and so is the height of both.
 */
export const ROOMS: readonly number[] = [256, 288, 328, 366, 440, 496, 576, 640, 760, 876, 1000];

/** The width at which a picture is drawn in a room; a room that is too small for any gets the smallest. */
export const pictureWidth = (room: number): number =>
  ROOMS.findLast((width) => width <= room) ?? ROOMS[0] ?? room;
