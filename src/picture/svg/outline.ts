import type { SceneNode } from "../scene/scene.ts";

interface Outline {
  /** An SVG path around 0, 0. */
  readonly d: string;
  readonly fill: "tone" | "paper";
}

type Draw = (radius: number) => Outline;

const polygon = (
  points: readonly (readonly [number, number])[],
  fill: Outline["fill"] = "tone",
): Outline => ({
  d: `M${points.map(([x, y]) => `${tidy(x)} ${tidy(y)}`).join("L")}Z`,
  fill,
});

const circle = (r: number): string =>
  `M${tidy(-r)} 0a${tidy(r)} ${tidy(r)} 0 1 0 ${tidy(2 * r)} 0a${tidy(r)} ${tidy(r)} 0 1 0 ${tidy(-2 * r)} 0Z`;

const box = (x: number, y: number, width: number, height: number): string =>
  `M${tidy(x)} ${tidy(y)}h${tidy(width)}v${tidy(height)}h${tidy(-width)}Z`;

const tidy = (value: number): number => Math.round(value * 100) / 100;

const DRAW: Readonly<Record<SceneNode["shape"], Draw>> = {
  circle: (r) => ({ d: circle(r), fill: "tone" }),
  ring: (r) => ({ d: circle(r * 0.95), fill: "paper" }),
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
  square: (r) => ({ d: box(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8), fill: "tone" }),
  brief: (r) => ({ d: box(-r * 0.65, -r * 0.85, r * 1.3, r * 1.7), fill: "paper" }),
  stack: (r) => ({
    d: `${box(-r * 0.35, -r, r * 1.35, r * 1.35)}${box(-r, -r * 0.35, r * 1.35, r * 1.35)}`,
    fill: "paper",
  }),
};

/** The outline of a mark. Shape says what an actor is; a brief is a sheet, a stack stands for several signers. */
export function outline(shape: SceneNode["shape"], radius: number): Outline {
  return DRAW[shape](radius);
}
