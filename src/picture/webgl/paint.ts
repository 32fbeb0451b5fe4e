import type { Scene, SceneNode } from "../scene/scene.ts";
import type { LineData } from "./programs/line.ts";
import type { MarkData } from "./programs/mark.ts";
import { isBroken, isHollow } from "../svg/outline.ts";
import { lineOpacity, lineWidth } from "../svg/line-look.ts";
import { FAINT, PALETTE, type Theme } from "../svg/palette.ts";

/** The size of what has no mark: sigma takes 0 for one that is not given, and draws it. */
const UNDRAWN = 0.001;

/** A mark as the graphics card takes it, at a place in sigma's units. */
export function markData(node: SceneNode, place: { x: number; y: number }, theme: Theme): MarkData {
  const { [node.tone]: tone, paper, text } = PALETTE[theme];
  return {
    x: place.x,
    y: place.y,
    size: node.radius || UNDRAWN,
    shape: node.shape,
    hollow: isBroken(node.shape, node.doubt) ? 2 : isHollow(node.shape, node.doubt) ? 1 : 0,
    // Mixed with the paper and not transparent, so that no line shows through a faint mark.
    color: node.weight === "faint" ? mixed(paper, tone, 2 * FAINT) : tone,
    paper,
    ring: node.weight === "focus" ? text : null,
  };
}

/** A line of a scene as the graphics card takes it, and what draws it; nothing for one that is not there. */
export function lineIn(
  { nodes, edges }: Scene,
  id: string,
  theme: Theme,
): Partial<LineData> & { type?: string } {
  const edge = edges.get(id);
  const [from, to] = [edge && nodes.get(edge.from), edge && nodes.get(edge.to)];
  if (!edge || !from || !to) return {};
  const { route } = edge;
  return {
    type: route ? "curve" : "line",
    size: lineWidth(edge),
    // Transparent and not mixed: lines cross, and a faint one must let a strong one through.
    color: PALETTE[theme][edge.tone] + hex(lineOpacity(edge) * 255),
    dashed: edge.line === "dashed",
    arrow: edge.head === "arrow",
    way: route
      ? {
          page: [route.x2 - from.x, route.y2 - from.y],
          plate: [route.x1 - to.x, route.y1 - to.y],
          flat: route.x2 - route.bend,
        }
      : null,
  };
}

function mixed(under: string, over: string, share: number): string {
  const channels = [1, 3, 5].map((at) => hex(channel(under, at) * (1 - share) + channel(over, at) * share));
  return `#${channels.join("")}`;
}

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, "0");
