import { expect, it } from "vitest";
import { type MarkShape, outline } from "./outline.ts";
import { rimOf } from "./mark-shapes.ts";

const RADIUS = 100;

/** The furthest that the rim of a path of straight lines lies to the right of, above and below its centre. */
function extentOf(path: string): { right: number; top: number; bottom: number } {
  let [x, y] = [0, 0];
  const points = [...path.matchAll(/([MLhv])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, step, one, other]) => {
    if (step === "h") x += Number(one);
    else if (step === "v") y += Number(one);
    else [x, y] = [Number(one), Number(other)];
    return { x, y };
  });
  const ys = points.map((point) => point.y);
  return {
    right: Math.max(...points.map((point) => point.x)),
    top: -Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

const reach = (shape: MarkShape, x: number, y: number): number => rimOf(shape, RADIUS, { x, y });

// Half of the line around a mark lies outside its path, which at a corner is up to 2 px further along.
it.each(["diamond", "triangle", "square", "brief", "stack"] as const)(
  "lines end at the rim of a %s as it is drawn",
  (shape) => {
    const { right, top, bottom } = extentOf(outline(shape, RADIUS).d);
    const gaps = [reach(shape, 0, -1) - top, reach(shape, 0, 1) - bottom];
    // The widest place of a triangle is not beside its centre.
    if (shape !== "triangle") gaps.push(reach(shape, 1, 0) - right);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(2);
    }
  },
);
