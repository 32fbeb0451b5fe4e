import type { Point } from "./labels.ts";

/** How long marks take to their new places, milliseconds. */
const DURATION = 300;

/**
 * Calls `step` once for each frame with where everyone is on the way, the last time with the exact targets.
 * Whoever has no start stands at its target at once. Answers with a function that stops the movement.
 */
export function animate(
  starts: ReadonlyMap<string, Point>,
  targets: ReadonlyMap<string, Point>,
  step: (places: ReadonlyMap<string, Point>) => void,
): () => void {
  const isMoving = ([id, to]: readonly [string, Point]): boolean => {
    const from = starts.get(id);
    return from !== undefined && (from.x !== to.x || from.y !== to.y);
  };
  if (![...targets].some(isMoving)) return () => {};
  let began: number | null = null;
  const advance = (now: number): void => {
    began ??= now;
    const share = Math.min((now - began) / DURATION, 1);
    if (share === 1) return step(targets);
    const eased = 1 - (1 - share) ** 3;
    const between = (id: string, to: Point): Point => {
      const from = starts.get(id) ?? to;
      return { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased };
    };
    frame = requestAnimationFrame(advance);
    step(new Map([...targets].map(([id, to]) => [id, between(id, to)])));
  };
  let frame = requestAnimationFrame(advance);
  return () => cancelAnimationFrame(frame);
}
