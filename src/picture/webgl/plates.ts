import type { Scene } from "../scene/scene.ts";
import { HALO, OUTLINE } from "../svg/mark-shapes.ts";
import { ARROW, RADIUS, RIM } from "../svg/plate-looks.ts";
import { FAINT_PLATE, PALETTE } from "../svg/palette.ts";
import type { LabelBox, View } from "./labels.ts";

/** Draws what belongs to no mark: brackets, rules, the line between opposed parties, the arrow of a ruling. */
export function drawStrokes(context: CanvasRenderingContext2D, { strokes }: Scene, view: View): void {
  for (const { points, tone, width, head } of strokes) {
    const corners = points.map(([x, y]) => view.of({ x, y }));
    const [tip, before] = [corners.at(-1), corners.at(-2)];
    if (!tip || !before) continue;
    context.strokeStyle = PALETTE[view.theme][tone];
    context.lineWidth = width * view.scale;
    context.beginPath();
    for (const { x, y } of corners) context.lineTo(x, y);
    context.stroke();
    if (head === "none") continue;
    const back = tip.y - Math.sign(tip.y - before.y) * ARROW.long * view.scale;
    context.fillStyle = PALETTE[view.theme][tone];
    context.beginPath();
    context.moveTo(tip.x, tip.y);
    context.lineTo(tip.x + ARROW.wide * view.scale, back);
    context.lineTo(tip.x - ARROW.wide * view.scale, back);
    context.fill();
  }
}

/** Draws the plates, and answers where they are. */
export function drawPlates(
  context: CanvasRenderingContext2D,
  { nodes }: Scene,
  view: View,
): readonly LabelBox[] {
  const { theme, scale } = view;
  const inks = PALETTE[theme];
  return [...nodes].flatMap(([id, { plate, tone, weight }]): LabelBox[] => {
    if (!plate) return [];
    const { x, y } = view.node(id);
    const [width, height] = [plate.width * scale, plate.height * scale];
    const [left, top] = [x - width / 2, y - height / 2];
    const box = (beyond: number, radius: number): void => {
      context.beginPath();
      context.roundRect(left - beyond, top - beyond, width + 2 * beyond, height + 2 * beyond, radius * scale);
    };
    context.fillStyle = inks[plate.look === "filled" ? tone : "paper"];
    context.strokeStyle = inks[tone];
    context.lineWidth = RIM * scale;
    context.globalAlpha = weight === "faint" ? FAINT_PLATE : 1;
    box(0, RADIUS);
    context.fill();
    context.stroke();
    if (weight === "focus") {
      context.strokeStyle = inks.text;
      context.lineWidth = HALO.width * scale;
      box((HALO.gap + OUTLINE) * scale, RADIUS + 2);
      context.stroke();
    }
    context.globalAlpha = 1;
    return [{ id, left, right: left + width, top, bottom: top + height }];
  });
}
