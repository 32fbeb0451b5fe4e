import { LINE_HEIGHT, quietSize, subtitleLines } from "../layout/label.ts";
import type { SceneNode } from "../scene/scene.ts";

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
const SINK = 0.34;

/** The end of a line that its `x` holds, in the words of SVG. */
export const TEXT_ANCHOR = {
  start: "start",
  middle: "middle",
  end: "end",
  foot: "start",
  heel: "end",
} as const;

/**
 * Where the lines of a node's label stand. Beside the mark they are
 * centred on it; under the mark the first baseline is one font size and a little below its rim.
 */
export function labelLines(node: SceneNode): readonly LabelLine[] {
  const { anchor, radius } = node;
  const weight = node.emphasis === "strong" || node.weight === "focus" ? "strong" : "normal";
  const lines = [
    ...node.lines.map((text) => ({ text, weight, size: node.size }) as const),
    ...subtitleLines(node).map((text) => ({ text, weight: "quiet", size: quietSize(node.size) }) as const),
  ];
  const isUnder = anchor !== "start" && anchor !== "end";
  const aside = radius * 0.4;
  const x = { start: radius + GAP, middle: 0, end: -radius - GAP, foot: -aside, heel: aside }[anchor];
  const height = lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0);
  let y = isUnder
    ? radius + BELOW + node.size * (1 - LINE_HEIGHT)
    : (SINK - LINE_HEIGHT / 2) * node.size - height / 2;
  return lines.map(({ text, weight, size }) => {
    y += size * LINE_HEIGHT;
    return { text, x, y, weight, size };
  });
}
