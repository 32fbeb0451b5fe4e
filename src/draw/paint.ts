import type { SceneEdge, SceneNode } from "../derive/scene.ts";
import type { LineData, MarkData } from "./programs.ts";
import { FAINT, PALETTE, type Theme } from "./tones.ts";

/** A mark as the graphics card takes it, at a place in sigma's units. */
export function markData(node: SceneNode, place: { x: number; y: number }, theme: Theme): MarkData {
  const { [node.tone]: tone, paper, text } = PALETTE[theme];
  return {
    x: place.x,
    y: place.y,
    size: node.radius,
    shape: node.shape,
    // Mixed with the paper and not transparent, so that no line shows through a faint mark.
    color: node.weight === "faint" ? mixed(paper, tone, FAINT) : tone,
    paper,
    ring: node.weight === "focus" ? text : null,
  };
}

export function lineData(edge: SceneEdge, theme: Theme): LineData {
  return {
    size: lineWidth(edge),
    // Transparent and not mixed: lines cross, and a faint one must let a strong one through.
    color: PALETTE[theme][edge.tone] + hex(lineOpacity(edge) * 255),
    dashed: edge.line === "dashed",
    arrow: edge.head === "arrow",
  };
}

/** In CSS pixels. */
export const lineWidth = ({ weight, width }: SceneEdge): number =>
  weight === "focus" ? width + 0.75 : width;

/** Lines are the quiet part of the picture until someone asks about them. */
export function lineOpacity({ weight, width, line }: SceneEdge): number {
  if (weight === "faint") return FAINT;
  if (weight !== "plain") return 1;
  if (width > 1) return 0.85;
  return width < 1 ? 0.4 : line === "dashed" ? 0.6 : 0.55;
}

function mixed(under: string, over: string, share: number): string {
  const channels = [1, 3, 5].map((at) => hex(channel(under, at) * (1 - share) + channel(over, at) * share));
  return `#${channels.join("")}`;
}

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, "0");
