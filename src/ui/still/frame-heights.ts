import { creditOf } from "../../derive/credit.ts";
import { type FrameWords, frameHeight, narrowestFrame } from "../../derive/frame-height.ts";
import { headlineOf } from "../../derive/headline.ts";
import type { Scene } from "../../derive/scene.ts";
import { spineOf } from "../../derive/spine.ts";
import type { Explorer } from "../explorer.ts";

/** How high a frame is from some width on, in CSS pixels. */
export interface FrameHeight {
  readonly from: number;
  readonly height: number;
}

/** The heights of the compact frame of a view, whose picture is given for every room. */
export function frameHeights(explorer: Explorer, scenes: readonly Scene[]): readonly FrameHeight[] {
  const words = wordsAround(explorer);
  return scenes.map(({ width, height }) => ({
    from: narrowestFrame(width),
    height: frameHeight(words, width, height),
  }));
}

/** The height of a frame of some width; of one narrower than any, the first. */
export const heightAt = (heights: readonly FrameHeight[], width: number): number | undefined =>
  (heights.findLast(({ from }) => from <= width) ?? heights[0])?.height;

/** Gives the frame its height before and after the script has come, so that the page around it never moves. */
export function heightsCss(heights: readonly FrameHeight[]): string {
  return heights
    .map(
      ({ from, height }) =>
        `@media (min-width:${from}px){:root[data-look="compact"] #app{min-height:${height}px}}`,
    )
    .join("");
}

function wordsAround({ model, state, summary }: Explorer): FrameWords {
  const { kicker, finding } = headlineOf(model, state.value);
  return {
    kicker,
    finding,
    summary: summary.value,
    stages: spineOf(model).map(({ label }) => label),
    credit: creditOf(model.file),
  };
}
