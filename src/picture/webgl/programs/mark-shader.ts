import { BAR, CARD, HALO, OUTLINE, PAGE, RING_RADIUS, SIDES } from "../../svg/mark-shapes.ts";
import type { MarkShape } from "../../svg/outline.ts";

/** What the shader calls each shape. */
export const SHAPE_NUMBERS: Readonly<Record<MarkShape, number>> = {
  circle: 0,
  ring: 1,
  diamond: 2,
  triangle: 3,
  square: 4,
  brief: 5,
  stack: 6,
  plus: 7,
  minus: 8,
};

const STRAIGHT = ["diamond", "triangle", "square", "stack", "minus"] as const;

/** One point for each mark, large enough for the ring around a mark in focus. */
export const MARK_VERTEX_SHADER = `
attribute vec2 a_position;
attribute float a_radius;
attribute float a_shape;
attribute float a_hollow;
attribute vec4 a_tone;
attribute vec4 a_paper;
attribute vec4 a_ring;
uniform mat3 u_matrix;
uniform vec2 u_viewport; // device pixels
uniform float u_pixel; // device pixels for one unit of size
varying float v_radius;
varying float v_shape;
varying float v_hollow;
varying float v_reach;
varying float v_pixel;
varying vec4 v_tone;
varying vec4 v_paper;
varying vec4 v_ring;

void main() {
  vec2 position = (u_matrix * vec3(a_position, 1.0)).xy;
  // On whole pixels, so that straight sides stay sharp.
  vec2 whole = floor((position + 1.0) * 0.5 * u_viewport + 0.5);
  // What has no radius, a name or a plate, is drawn with the words.
  gl_Position = a_radius > 0.5 ? vec4(whole / u_viewport * 2.0 - 1.0, 0.0, 1.0) : vec4(2.0, 2.0, 0.0, 1.0);
  v_radius = a_radius * u_pixel;
  v_hollow = a_hollow;
  v_reach = ceil(v_radius * 1.25 + 6.0 * u_pixel) + 1.0;
  gl_PointSize = v_reach * 2.0;
  v_shape = a_shape;
  v_pixel = u_pixel;
  v_tone = a_tone;
  v_paper = a_paper;
  v_ring = a_ring;
}`;

/** Signed distances, in device pixels and negative inside, give every shape an edge that is smooth at any size. */
export const MARK_FRAGMENT_SHADER = `
precision highp float;
varying float v_radius;
varying float v_shape;
varying float v_hollow;
varying float v_reach;
varying float v_pixel;
varying vec4 v_tone;
varying vec4 v_paper;
varying vec4 v_ring;

bool is(float shape) {
  return abs(v_shape - shape) < 0.5;
}

float toCard(vec2 p) {
  return max(abs(p.x), abs(p.y)) - ${float(CARD.half)} * v_radius;
}

float toRim(vec2 p) {
  vec2 q = vec2(abs(p.x), p.y);
  if (is(${numbered("brief")})) {
    float corner = dot(p, vec2(0.7071, -0.7071)) - ${float((PAGE.x + PAGE.y - PAGE.cut) * Math.SQRT1_2)} * v_radius;
    return max(corner, ${toSides(SIDES.brief)});
  }
  ${STRAIGHT.map((shape) => `if (is(${numbered(shape)})) return ${toSides(SIDES[shape])};`).join("\n  ")}
  if (is(${numbered("plus")})) return min(${toBar("q.x", "q.y")}, ${toBar("q.y", "q.x")});
  return length(p) - v_radius * (is(${numbered("ring")}) ? ${float(RING_RADIUS)} : 1.0);
}

float covered(float distance) {
  return clamp(0.5 - distance, 0.0, 1.0);
}

vec4 over(vec4 above, vec4 below) {
  return above + below * (1.0 - above.a);
}

// The line around a mark lies half inside the shape and half outside.
vec4 inked(float distance) {
  float outline = ${float(OUTLINE)} * v_pixel * 0.5;
  float tone = max(1.0 - v_hollow, clamp(distance + outline + 0.5, 0.0, 1.0));
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  if (v_hollow > 1.5 && sin(atan(p.y, p.x) * 9.0) < 0.0) tone = 0.0;
  return vec4(mix(v_paper.rgb, v_tone.rgb, tone), 1.0) * covered(distance - outline);
}

void main() {
  vec2 p = (gl_PointCoord * 2.0 - 1.0) * v_reach;
  float rim = toRim(p);
  vec4 mark = inked(rim);
  if (is(${numbered("stack")})) {
    vec2 offset = vec2(-1.0, 1.0) * ${float(CARD.offset)} * v_radius;
    mark = over(inked(toCard(p - offset)), inked(toCard(p + offset)));
  }
  if (v_ring.a > 0.0) {
    float beyond = rim - ${float(HALO.gap)} * v_pixel;
    float width = ${float(HALO.width)} * v_pixel;
    mark = over(mark, vec4(v_paper.rgb, 1.0) * covered(beyond));
    mark = over(mark, vec4(v_ring.rgb, 1.0) * covered(beyond - width));
  }
  gl_FragColor = mark;
}`;

function toSides(sides: readonly (readonly [number, number, number])[]): string {
  return sides
    .map(([x, y, distance]) => `dot(q, vec2(${float(x)}, ${float(y)})) - ${float(distance)} * v_radius`)
    .reduce((nearer, next) => `max(${nearer}, ${next})`);
}

/** Of a plus, the distance to the bar that reaches far along one axis; `q.y` still has its sign. */
function toBar(along: string, across: string): string {
  return `max(abs(${along}) - v_radius, abs(${across}) - ${float(BAR)} * v_radius)`;
}

function numbered(shape: MarkShape): string {
  return float(SHAPE_NUMBERS[shape]);
}

function float(value: number): string {
  return value.toFixed(4);
}
