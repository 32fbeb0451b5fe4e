import { LINE_HEIGHT, quietSize, subtitleLines } from "../layout/label.ts";
import type { SceneNode } from "../scene/scene.ts";
import type { Ink } from "./palette.ts";

/** One line of a label. `x` and the alphabetic baseline `y` count from the centre of the mark, in CSS pixels. */
export interface LabelLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight: "strong" | "normal" | "quiet";
  readonly size: number;
}

const GAP = 5;
const BELOW = 2;
/** How far under the middle of a line its baseline lies, in font sizes: half of what lower-case letters and capitals average. */
export const SINK = 0.34;

/** The stack of fonts of the picture: nearly one set of widths on every machine. */
export const FONT = "Arial, 'Liberation Sans', Roboto, sans-serif";

/** How a name in running text is set. A name in focus stands out of a pill in the tone of its side. */
export interface RunLook {
  readonly ink: Ink;
  readonly isPill: boolean;
  readonly isStrong: boolean;
  readonly isSlanted: boolean;
  readonly isUnderlined: boolean;
}

/** How wide the pill reaches around its letters, CSS pixels. */
export const PILL = 3.5;

export function runLook({ weight, press, shape, emphasis }: SceneNode): RunLook {
  const isPill = weight === "focus";
  const isStrong = emphasis === "strong";
  const isQuiet = weight === "faint" || (shape === "stack" && press === "select");
  return {
    ink: isPill ? "paper" : isQuiet ? "quiet" : "text",
    isPill,
    isStrong,
    isSlanted: shape === "stack" && press === "select",
    isUnderlined: press === "unfold" && !isStrong,
  };
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A name among others; one that reads from right to left is kept from turning those around it. */
export const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

/**
 * Where the lines of a node's label stand. Beside the mark they are
 * centred on it; under the mark the first baseline is one font size and a little below its rim.
 */
export function labelLines(node: SceneNode): readonly LabelLine[] {
  const { anchor, radius, plate } = node;
  const weight = node.emphasis === "strong" || node.weight === "focus" ? "strong" : "normal";
  const lines = [
    ...node.lines.map((text) => ({ text, weight, size: node.size }) as const),
    ...subtitleLines(node).map((text) => ({ text, weight: "quiet", size: quietSize(node.size) }) as const),
  ];
  const isUnder = anchor === "middle" && !plate;
  const x = { start: radius + GAP, middle: 0, end: -radius - GAP }[anchor];
  const height = lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0);
  let y = isUnder
    ? radius + BELOW + node.size * (1 - LINE_HEIGHT)
    : (SINK - LINE_HEIGHT / 2) * node.size - height / 2;
  return lines.map(({ text, weight, size }) => {
    y += size * LINE_HEIGHT;
    return { text, x, y, weight, size };
  });
}
