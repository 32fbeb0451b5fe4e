import { SOME_HEIGHT } from "../../../embed/frame/height.ts";
import type { SnippetName } from "../../../embed/code/embed-code.ts";
import { PARAMETERS } from "../../../embed/protocol/parameters.ts";
import { THEMES } from "../../../state/view-state.ts";

export const HEIGHT_CHOICES = { automatic: { label: "Automatic" }, fixed: { label: "Always" } } as const;

/** What an author decides about a frame; which view it shows is what the page shows. */
export interface EmbedChoices {
  readonly snippet: SnippetName;
  readonly around: (typeof PARAMETERS)["ui"][number];
  readonly theme: (typeof THEMES)[number];
  readonly headline: "shown" | "hidden";
  readonly ground: "its own" | "transparent";
  readonly height: keyof typeof HEIGHT_CHOICES;
  /** As the author typed it. */
  readonly fixedHeight: string;
}

export const USUAL: EmbedChoices = {
  snippet: "element",
  around: "compact",
  theme: "auto",
  headline: "shown",
  ground: "its own",
  height: "automatic",
  fixedHeight: String(SOME_HEIGHT),
};

// CSS pixels.
export const LOWEST = 200;
export const HIGHEST = 4000;

/** The height that an author meant, in CSS pixels. */
export function fixedHeightIn({ fixedHeight }: EmbedChoices): number {
  const typed = Number.parseInt(fixedHeight, 10);
  return Number.isNaN(typed) ? SOME_HEIGHT : Math.min(Math.max(typed, LOWEST), HIGHEST);
}
