import { ROOMS } from "../../picture/layout/widths.ts";
import { textWidth, wrap } from "../../picture/layout/text.ts";
import { FULL_PAGE, NO_TRACKING, TABLE } from "../../derive/words/credit.ts";
import { HOW_TO_READ } from "../../picture/scene/how-to-read.ts";

/** What stands in a frame around the picture. */
export interface FrameWords {
  readonly kicker: string;
  readonly finding: string;
  readonly summary: string;
  /** The choices of the spine. */
  readonly stages: readonly string[];
  readonly credit: readonly string[];
}

/** How high a frame is from some width on, in CSS pixels. */
export interface FrameHeight {
  readonly from: number;
  readonly height: number;
}

/** Where the height of a frame is not known before a browser has seen it, in CSS pixels. */
export const SOME_HEIGHT = 640;
/** What a frame loses to its margins, left and right together, in CSS pixels. */
export const FRAME_MARGINS = 24;
/** More stages than this stand in one row that scrolls, as the style sheet has it. */
const MOST_STAGES = 9;
/** Frames from this room upwards have the larger headline. */
const WIDE = 540;

/**
 * The height of a compact frame in CSS pixels, known before any browser has seen it: the same for every frame
 * whose picture has the room, because texts are reserved the lines they need in the narrowest of these, and the
 * widths of letters are estimated on the wide side. The sizes are those of `frame.css`.
 */
export function frameHeight(words: FrameWords, room: number, picture: number): number {
  const headline = room < WIDE ? 20 : 24;
  const { brief, stack, ties } = HOW_TO_READ;
  const parts = [
    { what: "margins", height: 16 },
    { what: "kicker", height: 18.85 * lines(words.kicker, room, 13) },
    { what: "headline", height: 5.6 + 1.15 * headline * lines(words.finding, room, headline) },
    { what: "summary", height: 18.85 * lines(words.summary, room, 13) },
    {
      what: "stages",
      height: 8 + (words.stages.length > MOST_STAGES ? 44 : 30 * rows(words.stages, 13, 14.4, room)),
    },
    { what: "views", height: 32 },
    { what: "tools", height: 36 },
    { what: "picture", height: picture },
    // The two marks are as wide as four letters each.
    { what: "how to read", height: 16 + 20 * lines(`${"m".repeat(8)} ${brief} ${stack} ${ties}`, room, 12) },
    { what: "list and record, under their lids", height: 2 * 33 },
    {
      what: "credit",
      height: 7.4 + 24 * rows([...words.credit, FULL_PAGE, TABLE, NO_TRACKING], 12, 12, room),
    },
  ];
  return Math.ceil(parts.reduce((sum, { height }) => sum + height, 0));
}

/** The narrowest frame whose picture has a room; the first room is also for everything narrower. */
export const narrowestFrame = (room: number): number => (room === ROOMS[0] ? 0 : room + FRAME_MARGINS);

/** The height of a frame of some width; of one narrower than any, the first. */
export const heightAt = (heights: readonly FrameHeight[], width: number): number | undefined =>
  (heights.findLast(({ from }) => from <= width) ?? heights[0])?.height;

/**
 * Labels must never be cut off, so `textWidth` errs far on the wide side; running text that wraps may be estimated
 * nearer to the widest of the usual fonts.
 */
const RUNNING = 0.92;

const lines = (text: string, room: number, size: number): number =>
  text === "" ? 0 : wrap(text, room, size * RUNNING).length;

/** How many rows words take that stand beside each other while there is room; a long one breaks into lines. */
function rows(words: readonly string[], size: number, gap: number, room: number): number {
  let count = 1;
  let used = 0;
  for (const word of words) {
    const width = textWidth(word, size * RUNNING);
    if (used > 0 && used + gap + width > room) {
      count += 1;
      used = 0;
    }
    count += lines(word, room, size) - 1;
    used += width + gap;
  }
  return count;
}
