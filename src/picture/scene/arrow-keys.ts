import type { Cast } from "../layout/layout.ts";
import type { Scene, SceneEdge } from "./scene.ts";

export type Direction = "left" | "right" | "up" | "down";

const AXES: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The mark where the keyboard begins: the first party in the picture, else the first mark. */
export function startIn(scene: Scene, { clusters }: Cast): string | null {
  const poles = clusters.flatMap((side) => side.poles.map(({ id }) => id));
  return [...poles, ...scene.nodes.keys()].find((id) => scene.nodes.has(id)) ?? null;
}

/** The ties of a mark, one after the other as R goes along them: ids of lines. */
export const linesAt = ({ edges }: Scene, id: string): readonly string[] =>
  [...edges].filter(([, { says, from, to }]) => says && (from === id || to === id)).map(([line]) => line);

/** The next of the ties of a mark, or the one before; after the last the mark itself, which is `null`. */
export function nextLine(lines: readonly string[], line: string | null, way: "on" | "back"): string | null {
  const stops = [null, ...lines];
  const at = stops.indexOf(line) + (way === "on" ? 1 : -1);
  return stops.at(at % stops.length) ?? null;
}

/** The middle of a line as it is drawn, or would be. */
export function middleOf(
  { nodes }: Scene,
  { corners, label, from, to }: SceneEdge,
): { x: number; y: number } {
  if (label) return label;
  const [x, y] = corners?.[Math.floor(corners.length / 2)] ?? [];
  if (x !== undefined && y !== undefined) return { x, y };
  const [one, other] = [nodes.get(from) ?? ORIGIN, nodes.get(to) ?? ORIGIN];
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

const ORIGIN = { x: 0, y: 0 };

/** The mark an arrow key goes to: the nearest one that lies more in that direction than aside; else none. */
export function stepFrom(scene: Scene, from: string, direction: Direction): string | null {
  const start = scene.nodes.get(from);
  if (!start) return null;
  const [ax, ay] = AXES[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, { x, y }] of scene.nodes) {
    const along = (x - start.x) * ax + (y - start.y) * ay;
    const aside = Math.abs((x - start.x) * ay) + Math.abs((y - start.y) * ax);
    if (id === from || along <= 0 || aside > along * 2) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
