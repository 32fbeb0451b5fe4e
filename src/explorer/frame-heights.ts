import { creditOf } from "../derive/words/credit.ts";
import { type FrameHeight, type FrameWords, frameHeight, narrowestFrame } from "../embed/frame/height.ts";
import { headlineOf } from "../derive/headline.ts";
import type { Scene } from "../picture/scene/scene.ts";
import { spineOf } from "../derive/stage-tally.ts";
import type { Explorer } from "./explorer.ts";

/** The heights of the compact frame of a view, whose picture is given for every room; `title=0` hides its headline. */
export function frameHeights(
  explorer: Explorer,
  scenes: readonly Scene[],
  headline: "shown" | "hidden" = "shown",
): readonly FrameHeight[] {
  const words = { ...wordsAround(explorer), ...(headline === "hidden" ? { kicker: "", finding: "" } : {}) };
  return scenes.map(({ width, height }) => ({
    from: narrowestFrame(width),
    height: frameHeight(words, width, height),
  }));
}

/** Gives the frame its height before and after the script has come, so that the page around it never moves. */
export function heightsCss(heights: readonly FrameHeight[]): string {
  return heights
    .map(
      ({ from, height }) =>
        `@media (min-width:${from}px){:root[data-kind="frame-compact"] #app{min-height:${height}px}}`,
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
