import { LINE_FRAGMENT_SHADER, LINE_VERTEX_SHADER } from "./line-shader.ts";
import { MARK_FRAGMENT_SHADER, MARK_VERTEX_SHADER, SHAPE_NUMBERS } from "./mark-shader.ts";
import { HALO, rimOf } from "../svg/mark-shapes.ts";
import { type MarkShape, isHollow } from "../svg/outline.ts";

/** What the graphics card is told about a mark. Places are in sigma's own units, sizes in CSS pixels. */
export interface MarkData {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: MarkShape;
  readonly color: string;
  readonly paper: string;
  /** The colour of the ring around a mark in focus. */
  readonly ring: string | null;
}

export interface LineData {
  readonly size: number;
  readonly color: string;
  readonly dashed: boolean;
  readonly arrow: boolean;
}

/** A colour as sigma packs it: four bytes in one number. */
type PackColour = (colour: string) => number;
const TRANSPARENT = "#00000000";

const UNIFORMS = ["u_matrix", "u_viewport", "u_pixel"] as const;
export type UniformName = (typeof UNIFORMS)[number];

/** A mark is one point, the cheapest thing to draw. */
export const markDefinition = () => ({
  VERTICES: 1,
  VERTEX_SHADER_SOURCE: MARK_VERTEX_SHADER,
  FRAGMENT_SHADER_SOURCE: MARK_FRAGMENT_SHADER,
  METHOD: WebGLRenderingContext.POINTS,
  UNIFORMS,
  ATTRIBUTES: [
    floats("a_position", 2),
    floats("a_radius", 1),
    floats("a_shape", 1),
    floats("a_hollow", 1),
    colour("a_tone"),
    colour("a_paper"),
    colour("a_ring"),
  ],
});

export function packMark(array: Float32Array, start: number, mark: MarkData, pack: PackColour): void {
  const { x, y, size, shape } = mark;
  array.set([x, y, size, SHAPE_NUMBERS[shape], isHollow(shape) ? 1 : 0], start);
  array.set([pack(mark.color), pack(mark.paper), pack(mark.ring ?? TRANSPARENT)], start + 5);
}

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
  CONSTANT_DATA: [
    [0, -1],
    [0, 1],
    [1, -1],
    [1, -1],
    [0, 1],
    [1, 1],
  ],
});

/** From one dash to the next, the length of an arrow head, and its distance from the rim it points at. CSS pixels. */
const DASH = 7;
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

export function setUniforms(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  locations: Readonly<Partial<Record<UniformName, WebGLUniformLocation>>>,
  view: { matrix: Float32Array; width: number; height: number; pixelRatio: number; sizeRatio: number },
): void {
  const { width, height, pixelRatio, sizeRatio } = view;
  gl.uniformMatrix3fv(locations.u_matrix ?? null, false, view.matrix);
  gl.uniform2f(locations.u_viewport ?? null, width * pixelRatio, height * pixelRatio);
  gl.uniform1f(locations.u_pixel ?? null, pixelRatio / sizeRatio);
}

const floats = (name: string, size: number) => ({ name, size, type: WebGLRenderingContext.FLOAT });
const colour = (name: string) => ({
  name,
  size: 4,
  type: WebGLRenderingContext.UNSIGNED_BYTE,
  normalized: true,
});
