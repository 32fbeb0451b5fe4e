import { textWidth } from "../../picture/layout/text.ts";
import widths from "./font-widths.json" with { type: "json" };

/** How wide a text is at a size, in CSS pixels, in usual letters and in strong ones. */
export type Measure = (text: string, size: number, weight: "regular" | "strong") => number;

/** How much wider strong letters are than those that `textWidth` knows. */
const STRONG = 1.14;

/** As the layout reckons. */
export const reckoned: Measure = (text, size, weight) =>
  textWidth(text, size) * (weight === "strong" ? STRONG : 1);

const LETTERS = new Map(Array.from(widths.letters, (letter, index) => [letter, index]));

/** As a font has it, read from its own tables in thousandths of an em; letters that these lack are reckoned. */
const inFont =
  (name: keyof typeof widths.fonts): Measure =>
  (text, size, weight) => {
    const ems = widths.fonts[name][weight];
    let sum = 0;
    for (const letter of text) {
      const index = LETTERS.get(letter);
      sum += index === undefined ? reckoned(letter, size, weight) : ((ems[index] ?? 0) * size) / 1000;
    }
    return sum;
  };

/** The narrowest and the widest sans that a machine may draw the picture in. */
export const FONTS: Readonly<Record<string, Measure>> = {
  "Liberation Sans": inFont("Liberation Sans"),
  "DejaVu Sans": inFont("DejaVu Sans"),
};
