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

function linear(colour: string): Vector {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return [red, green, blue];
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The least distance of two tones in OKLab, where black and white are 1 apart and a step that is just seen is about 0.02. */
const APART = 0.08;

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/** What readers see of linear red, green and blue: Machado, Oliveira and Fernandes 2009, at full severity. */
const VISIONS = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, Matrix>;

/** Björn Ottosson’s, from linear light to cones, and from their cube roots to OKLab. */
const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const times = (matrix: Matrix, [x, y, z]: Vector): Vector => {
  const [a, b, c] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};

const each = ([x, y, z]: Vector, change: (value: number) => number): Vector => [
  change(x),
  change(y),
  change(z),
];

function seen(colour: string, vision: Matrix): Vector {
  const light = each(times(vision, linear(colour)), (value) => Math.min(1, Math.max(0, value)));
  return times(OKLAB, each(times(CONES, light), Math.cbrt));
}

function distance(one: string, other: string, vision: Matrix): number {
  const [a, b] = [seen(one, vision), seen(other, vision)];
  return Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
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
  it.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])("keeps all its tones apart for %s", (vision) => {
    const drawn = TONES.filter((tone) => tone !== "sideless");
    const near = drawn.flatMap((one, at) =>
      drawn
        .slice(at + 1)
        .filter((other) => distance(inks[one], inks[other], VISIONS[vision]) < APART)
        .map((other) => `${one} and ${other}`),
    );
    expect(near).toEqual([]);
  });
  it("keeps text readable on the mark of a chosen row", () => {
    expect(contrast(inks.text, inks.mark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inks.quiet, inks.mark)).toBeGreaterThanOrEqual(4.5);
  });
});
