import type { StagesMark as Mark } from "./row.ts";
import { outline as outlineOf } from "../../picture/svg/outline.ts";
import { pagePaint } from "../../picture/svg/palette-css.ts";
import type { Tone } from "../../model/tone.ts";

/** In the stages view shape says the side, for every mark is a filing; filled for one side, hollow for several or none. */
const SHAPES = {
  first: "circle",
  second: "square",
  third: "diamond",
  fourth: "triangle",
  fifth: "stack",
  further: "brief",
  both: "stack",
  neither: "ring",
  unstated: "brief",
  sideless: "triangle",
} as const satisfies Record<Tone, string>;

const HOLLOW: ReadonlySet<Tone> = new Set<Tone>(["both", "neither", "unstated"]);

export function StagesMark({ tone, outline }: Pick<Mark, "tone" | "outline">) {
  const { d } = outlineOf(SHAPES[tone], 6.5);
  return (
    <svg class="stages-mark" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <path
        d={d}
        fill={pagePaint(!HOLLOW.has(tone) && outline === "whole" ? tone : "paper")}
        stroke={pagePaint(tone)}
        stroke-width="2"
        stroke-dasharray={outline === "broken" ? "2.5 2" : undefined}
      />
    </svg>
  );
}
