import type { Scene, SceneNode, Weight } from "../scene/scene.ts";
import type { Anchor } from "../layout/layout.ts";
import { FONT, type LabelLine, PILL, SINK, isolated, labelLines, runLook } from "../svg/label-geometry.ts";
import { quietSize } from "../layout/label.ts";
import { FAINT, FAINT_PLATE, PALETTE, type Theme } from "../svg/palette.ts";
import { drawPlates, drawStrokes } from "./plates.ts";

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

const HALO = 3;
/** Thin strokes need more ink than marks to be seen at all. */
const FAINT_WORDS = FAINT * 2;
/** What matters most is written last, over the rest. */
const ORDER: Readonly<Record<Weight, number>> = { faint: 0, plain: 1, near: 2, focus: 3 };

interface Words extends Point {
  readonly text: string;
  readonly font: string;
  readonly anchor: Anchor;
  readonly ink: string;
  readonly opacity: number;
  /** What is around the letters: its colour and how wide it is, CSS pixels. */
  readonly rim: string;
  readonly reach: number;
  readonly isUnderlined: boolean;
}

interface Label {
  readonly id: string;
  readonly words: readonly Words[];
  readonly size: number;
}

/** Draws the plates and strokes of a scene, writes every label and caption, and answers where names and plates are. */
export function writeWords(context: CanvasRenderingContext2D, scene: Scene, view: View): readonly LabelBox[] {
  const inks = PALETTE[view.theme];
  const plain = { opacity: 1, rim: inks.paper, reach: HALO, isUnderlined: false };
  const nodes = [...scene.nodes].sort(([, a], [, b]) => ORDER[a.weight] - ORDER[b.weight]);
  const labels = nodes.flatMap(([id, node]): Label[] => {
    if (node.run) return [];
    const at = view.node(id);
    const words = labelLines(node).map((line): Words => ({
      ...plain,
      text: line.text,
      x: at.x + line.x * view.scale,
      y: at.y + line.y * view.scale,
      font: fontOf(line, view.scale),
      anchor: node.anchor,
      ink: node.plate?.look === "filled" ? inks.paper : line.weight === "quiet" ? inks.quiet : inks.text,
      opacity: node.weight !== "faint" ? 1 : node.plate ? FAINT_PLATE : FAINT_WORDS,
      reach: node.plate ? 0 : HALO,
    }));
    return [{ id, words, size: node.size * view.scale }];
  });
  const captions = scene.captions.map((caption): Words => ({
    ...plain,
    ...view.of(caption),
    text: caption.text,
    font: fontOf({ size: caption.size, weight: caption.look }, view.scale),
    anchor: caption.anchor,
    ink: caption.look === "quiet" ? inks.quiet : inks[caption.tone],
  }));

  context.save();
  context.lineJoin = "round";
  drawStrokes(context, scene, view);
  const plates = drawPlates(context, scene, view);
  const names = namesOf(context, scene, view);
  const words = [...captions, ...[...labels, ...names].flatMap((label) => label.words)];
  // All rims first: that of one label must not eat into the next.
  for (const each of words) {
    context.lineWidth = each.reach;
    context.strokeStyle = each.rim;
    if (each.reach > 0) write(context, each, (text, x, y) => context.strokeText(text, x, y));
  }
  for (const each of words) {
    write(context, each, (text, x, y) => context.fillText(text, x, y));
    if (each.isUnderlined) context.fillRect(each.x, each.y + 2, context.measureText(each.text).width, 1);
  }
  const boxes = [...labels, ...names].flatMap((label) => boxAround(context, label));
  context.restore();
  return [...plates, ...boxes];
}

/** Names in running text, each after the one before it as wide as that really is. */
function namesOf(context: CanvasRenderingContext2D, { nodes }: Scene, view: View): readonly Label[] {
  const inks = PALETTE[view.theme];
  const labels: Label[] = [];
  let [line, x] = ["", 0];
  for (const [id, node] of nodes) {
    if (!node.run) continue;
    const { y: middle, x: left } = view.node(id);
    const y = middle + SINK * node.size * view.scale;
    if (line !== node.run.id) x = left - (node.x - node.run.left) * view.scale;
    line = node.run.id;
    const words = wordsOf(node).map(({ text, size, ...look }): Words => {
      const font = `${look.slant}${fontOf({ size, weight: look.isStrong ? "strong" : "normal" }, view.scale)}`;
      context.font = font;
      const at = x;
      x += context.measureText(text).width;
      const { isPill, isUnderlined } = look;
      const [rim, reach] = isPill ? [inks[node.tone], 2 * PILL * view.scale] : [inks.paper, 0];
      return {
        text,
        x: at,
        y,
        font,
        anchor: "start",
        ink: inks[look.ink],
        opacity: 1,
        rim,
        reach,
        isUnderlined,
      };
    });
    labels.push({ id, words, size: node.size * view.scale });
  }
  return labels;
}

/** What is written of a name: quiet words before it, itself, and quiet words behind it. */
function wordsOf(node: SceneNode) {
  const { run, lines, subtitle, size } = node;
  const quiet = { ink: "quiet", isPill: false, isStrong: false, isUnderlined: false, slant: "" } as const;
  const { isSlanted, ...look } = runLook(node);
  return [
    { ...quiet, text: run?.lead ?? "", size },
    { ...look, slant: isSlanted ? "italic " : "", text: isolated(lines.join(" ")), size },
    { ...quiet, text: subtitle, size: quietSize(size) },
  ].filter(({ text }) => text !== "");
}

function fontOf({ size, weight }: Pick<LabelLine, "size" | "weight">, scale: number): string {
  return `${weight === "strong" ? 650 : 400} ${size * scale}px ${FONT}`;
}

const ALIGNMENT = { start: "left", middle: "center", end: "right" } as const;

function write(
  context: CanvasRenderingContext2D,
  words: Words,
  put: (text: string, x: number, y: number) => void,
): void {
  context.font = words.font;
  context.textAlign = ALIGNMENT[words.anchor];
  context.fillStyle = words.ink;
  context.globalAlpha = words.opacity;
  put(words.text, words.x, words.y);
}

function boxAround(context: CanvasRenderingContext2D, { id, words, size }: Label): LabelBox[] {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const spans = words.map(({ font, text, x, anchor }) => {
    context.font = font;
    const { width } = context.measureText(text);
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return [left, left + width] as const;
  });
  const left = Math.min(...spans.map(([from]) => from));
  const right = Math.max(...spans.map(([, to]) => to));
  return [{ id, left, right, top: first.y - size * 0.95, bottom: last.y + size * 0.25 }];
}
