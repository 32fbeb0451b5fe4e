import type { Point } from "../layout/ways.ts";
import type { LineLabel, Scene } from "../scene/scene.ts";
import { FONT, SINK } from "../svg/label-geometry.ts";
import { HALO, OUTLINE } from "../svg/mark-shapes.ts";
import { LABEL_SIZE, RADIUS, RIM, RELATION, headsOf } from "../svg/plate-looks.ts";
import { FAINT_PLATE, type Ink, PALETTE } from "../svg/palette.ts";
import type { LabelBox, View } from "./labels.ts";

/** Draws what bends at corners: brackets, rules, the line between opposed parties, the arrow of a ruling, and relations. */
export function drawStrokes(context: CanvasRenderingContext2D, { strokes, edges }: Scene, view: View): void {
  for (const { points, tone, width, head } of strokes)
    drawBent(
      context,
      { points, tone, width, dash: [], heads: head === "none" ? [] : headsOf(points, false) },
      view,
    );
  for (const { corners, line, isMutual, label } of edges.values()) {
    if (!corners) continue;
    const dash = line === "dashed" ? [4, 3] : [];
    const heads = headsOf(corners, isMutual === true);
    drawBent(context, { points: corners, tone: "text", width: RELATION, dash, heads }, view);
    if (label) writeOn(context, label, view);
  }
}

/** What a line says, with paper around the letters. */
function writeOn(context: CanvasRenderingContext2D, label: LineLabel, view: View): void {
  const { theme, scale } = view;
  const { x, y } = view.of(label);
  const size = LABEL_SIZE * scale;
  context.font = `400 ${size}px ${FONT}`;
  context.textAlign = "center";
  context.strokeStyle = PALETTE[theme].paper;
  context.fillStyle = PALETTE[theme].text;
  context.lineWidth = 4 * scale;
  context.strokeText(label.text, x, y + SINK * size);
  context.fillText(label.text, x, y + SINK * size);
}

interface Bent {
  readonly points: readonly Point[];
  readonly tone: Ink;
  readonly width: number;
  readonly dash: readonly number[];
  readonly heads: readonly (readonly Point[])[];
}

function drawBent(context: CanvasRenderingContext2D, bent: Bent, view: View): void {
  const along = (points: readonly Point[]): void => {
    context.beginPath();
    for (const [x, y] of points) {
      const seen = view.of({ x, y });
      context.lineTo(seen.x, seen.y);
    }
  };
  context.strokeStyle = PALETTE[view.theme][bent.tone];
  context.fillStyle = context.strokeStyle;
  context.lineWidth = bent.width * view.scale;
  context.setLineDash(bent.dash.map((length) => length * view.scale));
  along(bent.points);
  context.stroke();
  context.setLineDash([]);
  for (const head of bent.heads) {
    along(head);
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
