import type { SceneNode } from "../derive/scene.ts";
import { outline } from "../draw/outline.ts";
import { pagePaint } from "../draw/palette-css.ts";
import type { Tone } from "../layout/tone.ts";

/** A mark as the picture draws it, in a line of text. */
export function MarkSample({ shape, tone }: { shape: SceneNode["shape"]; tone: Tone }) {
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
