import { type Ink, PALETTE, type Theme } from "./tones.ts";

/** The palette as CSS variables of the page: `--first`, `--paper` … Paper is always light when printed. */
export function paletteCss(): string {
  return `:root{${variables("light")}}:root[data-theme="dark"]{${variables("dark")}}@media print{:root[data-theme]{${variables("light")}}}`;
}

function variables(theme: Theme): string {
  return Object.entries(PALETTE[theme])
    .map(([ink, colour]) => `--${ink}:${colour};`)
    .join("");
}

/** How the page paints: by variable, so that a change of theme redraws nothing. */
export const pagePaint = (ink: Ink): string => `var(--${ink})`;
