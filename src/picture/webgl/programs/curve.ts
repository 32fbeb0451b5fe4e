import { CURVE_VERTEX_SHADER } from "./curve-shader.ts";
import { CORNERS, DASH, type LineData } from "./line.ts";
import { LINE_FRAGMENT_SHADER } from "./line-shader.ts";
import type { MarkData } from "./mark.ts";
import { type PackColour, UNIFORMS, colour, floats } from "./uniforms.ts";

/** In so many straight pieces a curve is drawn. */
const PIECES = 24;

/** A line that bends is a band of rectangles along its way. */
export const curveDefinition = () => ({
  METHOD: WebGLRenderingContext.TRIANGLES,
  VERTICES: 6 * PIECES,
  VERTEX_SHADER_SOURCE: CURVE_VERTEX_SHADER,
  FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT_SHADER,
  UNIFORMS,
  ATTRIBUTES: [
    floats("a_start", 2),
    floats("a_end", 2),
    floats("a_port", 2),
    floats("a_page", 2),
    floats("a_flat", 1),
    floats("a_width", 1),
    floats("a_dash", 1),
    colour("a_color"),
  ],
  CONSTANT_ATTRIBUTES: [floats("a_corner", 2)],
  CONSTANT_DATA: Array.from({ length: PIECES }, (_, piece) =>
    CORNERS.map(([along, across]) => [(piece + along) / PIECES, across]),
  ).flat(),
});

export function packCurve(
  array: Float32Array,
  start: number,
  { from, to, line }: { from: MarkData; to: MarkData; line: LineData },
  pack: PackColour,
): void {
  const { page, plate, flat } = line.way ?? { page: [0, 0], plate: [0, 0], flat: 0 };
  array.set([to.x, to.y, from.x, from.y, plate[0], -plate[1], page[0], -page[1], flat], start);
  array.set([line.size, line.dashed ? DASH : 0, pack(line.color)], start + 9);
}
