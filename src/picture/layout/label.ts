import type { Mark, Place } from "./layout.ts";
import { wrap } from "./text.ts";

/** From one baseline to the next, in font sizes. */
export const LINE_HEIGHT = 1.2;

/** A subtitle is a size smaller than its label, but never under 12 CSS pixels. */
export const quietSize = (size: number): number => Math.max(12, Math.round(size * 0.87));

type Words = Pick<Place, "lines" | "subtitle" | "size">;

/** The words of a mark at a font size, broken into lines that fit a room, both in CSS pixels. */
export const wordsOf = ({ label, subtitle }: Mark, room: number, size: number): Words => ({
  lines: label === "" ? [] : wrap(label, room, size),
  subtitle: wrap(subtitle, room, quietSize(size)).join("\n"),
  size,
});

/** The lines of a subtitle that has its place. */
export const subtitleLines = ({ subtitle }: Pick<Place, "subtitle">): readonly string[] =>
  subtitle === "" ? [] : subtitle.split("\n");

/** How high the words of a mark stand, in CSS pixels. */
export const heightOf = (words: Words): number =>
  LINE_HEIGHT * (words.lines.length * words.size + subtitleLines(words).length * quietSize(words.size));
