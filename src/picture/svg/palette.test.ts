import { describe, expect, it } from "vitest";
import { SIDE_TONES, TONES } from "../../model/tone.ts";
import { type Ink, PALETTE, type Theme } from "./palette.ts";

/** Headings and counts are set in the tone of their side. */
const TEXTS = [
  "text",
  "quiet",
  "link",
  ...SIDE_TONES,
  "further",
  "both",
  "neither",
] as const satisfies readonly Ink[];

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(["light", "dark"] as const satisfies readonly Theme[])("the %s palette", (theme) => {
  const inks = PALETTE[theme];
  it.each(TEXTS)("has 4.5 to 1 for text in %s", (ink) => {
    expect(contrast(inks[ink], inks.paper)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(TONES)("has 3 to 1 for marks in %s", (ink) => {
    expect(contrast(inks[ink], inks.paper)).toBeGreaterThanOrEqual(3);
  });
  it("gives no two sides one colour, nor a side the colour of what is on none", () => {
    const drawn = TONES.filter((tone) => tone !== "sideless").map((tone) => inks[tone]);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
  it("keeps text readable on the mark of a chosen row", () => {
    expect(contrast(inks.text, inks.mark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inks.quiet, inks.mark)).toBeGreaterThanOrEqual(4.5);
  });
});
