import type { Mark } from "../layout/layout.ts";
import { BAR, PAGE } from "./mark-shapes.ts";

export type MarkShape = Mark["shape"];

interface Outline {
  /** An SVG path around 0, 0. */
  readonly d: string;
  readonly fill: "tone" | "paper";
}

/** The outline of a mark. Shape says what an actor is; a brief is a sheet, a stack stands for several signers. */
export function outline(shape: MarkShape, radius: number, doubt = ""): Outline {
  return { d: PATHS[shape](radius), fill: isHollow(shape, doubt) ? "paper" : "tone" };
}

const HOLLOW: ReadonlySet<MarkShape> = new Set<MarkShape>(["ring", "stack"]);

/** Hollow marks are filled with paper; a brief is where it was not read. */
export const isHollow = (shape: MarkShape, doubt: string): boolean =>
  HOLLOW.has(shape) || (shape === "brief" && doubt !== "");

/** Whether the rim of a brief is broken: nobody reported it. */
export const isBroken = (shape: MarkShape, doubt: string): boolean =>
  shape === "brief" && doubt !== "" && doubt !== "reported";

const PATHS: Readonly<Record<MarkShape, (radius: number) => string>> = {
  circle: (r) => circle(r),
  ring: (r) => circle(r * 0.95),
  diamond: (r) =>
    polygon([
      [0, -r * 1.15],
      [r * 1.15, 0],
      [0, r * 1.15],
      [-r * 1.15, 0],
    ]),
  triangle: (r) =>
    polygon([
      [0, -r * 1.1],
      [r * 1.05, r * 0.8],
      [-r * 1.05, r * 0.8],
    ]),
  square: (r) => box(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8),
  brief: page,
  plus: (r) => `${box(-r, -BAR * r, 2 * r, 2 * BAR * r)}${box(-BAR * r, -r, 2 * BAR * r, 2 * r)}`,
  minus: (r) => box(-r, -BAR * r, 2 * r, 2 * BAR * r),
  stack: (r) => `${box(-r * 0.35, -r, r * 1.35, r * 1.35)}${box(-r, -r * 0.35, r * 1.35, r * 1.35)}`,
};

/** A sheet with a cut corner. */
function page(r: number): string {
  const [x, y, cut] = [PAGE.x * r, PAGE.y * r, PAGE.cut * r];
  return polygon([
    [-x, -y],
    [x - cut, -y],
    [x, cut - y],
    [x, y],
    [-x, y],
  ]);
}

const circle = (r: number): string =>
  `M${tidy(-r)} 0a${tidy(r)} ${tidy(r)} 0 1 0 ${tidy(2 * r)} 0a${tidy(r)} ${tidy(r)} 0 1 0 ${tidy(-2 * r)} 0Z`;

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${tidy(x)} ${tidy(y)}`).join("L")}Z`;

const box = (x: number, y: number, width: number, height: number): string =>
  `M${tidy(x)} ${tidy(y)}h${tidy(width)}v${tidy(height)}h${tidy(-width)}Z`;

const tidy = (value: number): number => Math.round(value * 100) / 100;
