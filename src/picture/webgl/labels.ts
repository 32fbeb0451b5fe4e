import type { Scene, Weight } from "../scene/scene.ts";
import type { Anchor } from "../layout/layout.ts";
import { type LabelLine, labelLines } from "../svg/label-geometry.ts";
import { FAINT, PALETTE, type Theme } from "../svg/palette.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The part of the picture that a node's label covers, CSS pixels. */
export interface LabelBox {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How the scene is seen at this moment: `scale` is by how much sizes have grown, `of` places a point of the scene. */
export interface View {
  readonly theme: Theme;
  readonly scale: number;
  node(id: string): Point;
  of(point: Point): Point;
}

const FAMILY = "system-ui, sans-serif";
const HALO = 3;
/** Thin strokes need more ink than marks to be seen at all. */
const FAINT_WORDS = FAINT * 2;
/** What matters most is written last, over the rest. */
const ORDER: Readonly<Record<Weight, number>> = { faint: 0, plain: 1, near: 2, focus: 3 };

interface Run extends Point {
  readonly text: string;
  readonly font: string;
  readonly anchor: Anchor;
  readonly ink: string;
  readonly opacity: number;
}

/** Writes every label and caption of the scene, and answers where the labels are. */
export function writeWords(context: CanvasRenderingContext2D, scene: Scene, view: View): readonly LabelBox[] {
  const inks = PALETTE[view.theme];
  const nodes = [...scene.nodes].sort(([, a], [, b]) => ORDER[a.weight] - ORDER[b.weight]);
  const labels = nodes.map(([id, node]) => {
    const at = view.node(id);
    const runs = labelLines(node).map((line): Run => ({
      text: line.text,
      x: at.x + line.x * view.scale,
      y: at.y + line.y * view.scale,
      font: fontOf(line, view.scale),
      anchor: node.anchor,
      ink: line.weight === "quiet" ? inks.quiet : inks.text,
      opacity: node.weight === "faint" ? FAINT_WORDS : 1,
    }));
    return { id, runs, size: node.size * view.scale };
  });
  const captions = scene.captions.map((caption): Run => ({
    ...view.of(caption),
    text: caption.text,
    font: fontOf({ size: caption.size, weight: "strong" }, view.scale),
    anchor: caption.anchor,
    ink: inks[caption.tone],
    opacity: 1,
  }));

  const runs = [...captions, ...labels.flatMap((label) => label.runs)];
  context.save();
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = inks.paper;
  // All halos first: the halo of one label must not eat into the next.
  for (const run of runs) write(context, run, (text, x, y) => context.strokeText(text, x, y));
  for (const run of runs) write(context, run, (text, x, y) => context.fillText(text, x, y));
  const boxes = labels.flatMap(({ id, runs, size }) => boxAround(context, id, runs, size));
  context.restore();
  return boxes;
}

function fontOf({ size, weight }: Pick<LabelLine, "size" | "weight">, scale: number): string {
  return `${weight === "strong" ? 650 : 400} ${size * scale}px ${FAMILY}`;
}

const ALIGNMENT = { start: "left", middle: "center", end: "right", foot: "left", heel: "right" } as const;

function write(
  context: CanvasRenderingContext2D,
  run: Run,
  put: (text: string, x: number, y: number) => void,
): void {
  context.font = run.font;
  context.textAlign = ALIGNMENT[run.anchor];
  context.fillStyle = run.ink;
  context.globalAlpha = run.opacity;
  put(run.text, run.x, run.y);
}

function boxAround(
  context: CanvasRenderingContext2D,
  id: string,
  runs: readonly Run[],
  size: number,
): LabelBox[] {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return [];
  const widths = runs.map(({ font, text }) => {
    context.font = font;
    return context.measureText(text).width;
  });
  const width = Math.max(...widths);
  const left = first.x - { start: 0, middle: width / 2, end: width, foot: 0, heel: width }[first.anchor];
  return [{ id, left, right: left + width, top: first.y - size * 0.95, bottom: last.y + size * 0.25 }];
}
