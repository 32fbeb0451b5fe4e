import { WIDTHS } from "../../picture/layout/widths.ts";
import { LENGTHS } from "./metrics.ts";

/** How high a frame is from some width on, in CSS pixels. */
export interface FrameHeight {
  readonly from: number;
  readonly height: number;
}

/** Where the height of a frame is not known before a browser has seen it, in CSS pixels. */
export const SOME_HEIGHT = 640;

/** The narrowest frame in which a picture of this width fits; the first width is also for everything narrower. */
export const narrowestFrame = (width: number): number =>
  width === WIDTHS[0] ? 0 : width + 2 * LENGTHS["frame-side"];

/** The height of a frame of some width; of one narrower than any, the first. */
export const heightAt = (heights: readonly FrameHeight[], width: number): number | undefined =>
  (heights.findLast(({ from }) => from <= width) ?? heights[0])?.height;
