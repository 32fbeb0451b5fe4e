import { HALO, rimOf } from "../../svg/mark-shapes.ts";
import { LINE_FRAGMENT_SHADER, LINE_VERTEX_SHADER } from "./line-shader.ts";
import type { MarkData } from "./mark.ts";
import { type PackColour, UNIFORMS, colour, floats } from "./uniforms.ts";

export interface LineData {
  readonly size: number;
  readonly color: string;
  readonly dashed: boolean;
  readonly arrow: boolean;
  /** Of a line that bends: where it leaves its page and its plate, from the middle of each, and how long it runs flat. */
  readonly way: { readonly page: Offset; readonly plate: Offset; readonly flat: number } | null;
}

/** CSS pixels, y downwards. */
type Offset = readonly [x: number, y: number];

/** The corners of two triangles that make a rectangle: along it and across. */
export const CORNERS: readonly (readonly [along: number, across: number])[] = [
  [0, -1],
  [0, 1],
  [1, -1],
  [1, -1],
  [0, 1],
  [1, 1],
];

/** A line is one rectangle; the fragment shader cuts dashes and the arrow head out of it. */
export const lineDefinition = () => ({
  VERTICES: 6,
  VERTEX_SHADER_SOURCE: LINE_VERTEX_SHADER,
  FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT_SHADER,
  METHOD: WebGLRenderingContext.TRIANGLES,
  UNIFORMS,
  ATTRIBUTES: [
    floats("a_start", 2),
    floats("a_end", 2),
    floats("a_width", 1),
    floats("a_trim", 1),
    floats("a_head", 1),
    floats("a_dash", 1),
    colour("a_color"),
  ],
  CONSTANT_ATTRIBUTES: [floats("a_corner", 2)],
  CONSTANT_DATA: CORNERS.map(([along, across]): number[] => [along, across]),
});

/** From one dash to the next, the length of an arrow head, and its distance from the rim it points at. CSS pixels. */
export const DASH = 7;
const HEAD = 7;
const CLEARANCE = 1.5;

export function packLine(
  array: Float32Array,
  start: number,
  { from, to, line }: { from: MarkData; to: MarkData; line: LineData },
  pack: PackColour,
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // How the line arrives, seen from its target; sigma's y points up, ours down.
  const back = { x: (from.x - to.x) / length, y: (to.y - from.y) / length };
  const rim = rimOf(to.shape, to.size, back) + (to.ring === null ? 0 : HALO.gap + HALO.width);
  const trim = line.arrow ? rim + CLEARANCE : 0;
  const head = line.arrow ? HEAD : 0;
  array.set([from.x, from.y, to.x, to.y, line.size, trim, head, line.dashed ? DASH : 0], start);
  array[start + 8] = pack(line.color);
}
