import { TONES } from "../../model/tone.ts";
import { type Ink, PALETTE, type Theme } from "./palette.ts";

/**
 * The palette as CSS variables of the page: `--first`, `--paper` … Until the page says which theme it has, the
 * device does; so the page is dark in the dark before any script. Paper is always light when printed. What bears a
 * tone paints with `--tone`.
 */
export function paletteCss(): string {
  const [light, dark] = [variables("light"), variables("dark")];
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${dark}}}`,
    `:root[data-theme="dark"]{${dark}}`,
    // As specific as the rules before it, so that it wins over them.
    `@media print{:root:root{${light}}}`,
    // What is chosen is filled with ink, and painted as in the other theme.
    `@media screen{[data-chosen="true"].stage-choice{${dark}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]) [data-chosen="true"].stage-choice{${light}}}`,
    `@media screen{:root[data-theme="dark"] [data-chosen="true"].stage-choice{${light}}}`,
    ...TONES.map((tone) => `[data-tone="${tone}"]{--tone:var(--${tone})}`),
  ].join("");
}

function variables(theme: Theme): string {
  return Object.entries(PALETTE[theme])
    .map(([ink, colour]) => `--${ink}:${colour};`)
    .join("");
}

/** How the page paints: by variable, so that a change of theme redraws nothing. */
export const pagePaint = (ink: Ink): string => `var(--${ink})`;
