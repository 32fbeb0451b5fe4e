import { type MarkShape, isBroken, outline } from "../picture/svg/outline.ts";
import { pagePaint } from "../picture/svg/palette-css.ts";
import type { Tone } from "../model/tone.ts";

interface MarkSampleProps {
  readonly shape: MarkShape;
  readonly tone: Tone;
  /** How little carries what a brief says. */
  readonly doubt?: string;
}

/** A mark as the picture draws it, in a line of text. */
export function MarkSample({ shape, tone, doubt = "" }: MarkSampleProps) {
  const { d, fill } = outline(shape, 6, doubt);
  return (
    <svg class="mark-sample" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={d}
        fill={pagePaint(fill === "tone" ? tone : "paper")}
        stroke={pagePaint(tone)}
        stroke-width="1.75"
        {...(isBroken(shape, doubt) ? { "stroke-dasharray": "2 2" } : {})}
      />
    </svg>
  );
}
