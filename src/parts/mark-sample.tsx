import { type MarkShape, outline } from "../picture/svg/outline.ts";
import { pagePaint } from "../picture/svg/palette-css.ts";
import type { Tone } from "../model/tone.ts";

/** A mark as the picture draws it, in a line of text. */
export function MarkSample({ shape, tone }: { shape: MarkShape; tone: Tone }) {
  const { d, fill } = outline(shape, 6);
  return (
    <svg class="mark-sample" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={d}
        fill={pagePaint(fill === "tone" ? tone : "paper")}
        stroke={pagePaint(tone)}
        stroke-width="1.75"
      />
    </svg>
  );
}
