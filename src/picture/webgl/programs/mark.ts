import type { MarkShape } from "../../svg/outline.ts";
import { MARK_FRAGMENT_SHADER, MARK_VERTEX_SHADER, SHAPE_NUMBERS } from "./mark-shader.ts";
import { type PackColour, UNIFORMS, colour, floats } from "./uniforms.ts";

/** What the graphics card is told about a mark. Places are in sigma's own units, sizes in CSS pixels. */
export interface MarkData {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: MarkShape;
  /** 0 for a mark filled with its colour, 1 for a hollow one, 2 for one with a broken rim. */
  readonly hollow: 0 | 1 | 2;
  readonly color: string;
  readonly paper: string;
  /** The colour of the ring around a mark in focus. */
  readonly ring: string | null;
}

const TRANSPARENT = "#00000000";

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
  const { x, y, size, shape, hollow } = mark;
  array.set([x, y, size, SHAPE_NUMBERS[shape], hollow], start);
  array.set([pack(mark.color), pack(mark.paper), pack(mark.ring ?? TRANSPARENT)], start + 5);
}
