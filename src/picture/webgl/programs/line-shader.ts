/** A rectangle for each line, laid out in device pixels so that width, dashes and head keep their size when zooming. */
export const LINE_VERTEX_SHADER = `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_trim;
attribute float a_head;
attribute float a_dash;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport; // device pixels
uniform float u_pixel; // device pixels for one unit of size
varying vec2 v_place; // device pixels along the line and across it
varying float v_middle;
varying float v_tip;
varying float v_width;
varying float v_head;
varying float v_dash;
varying vec4 v_color;

const float opaque = 255.0 / 254.0; // sigma's colours lose the last bit of their alpha

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_viewport * 0.5;
  float span = max(length(end - start), 0.001);
  vec2 direction = (end - start) / span;
  v_middle = span * 0.5;
  v_tip = span - a_trim * u_pixel;
  v_width = a_width * u_pixel;
  v_head = a_head * u_pixel;
  v_dash = a_dash * u_pixel;
  float reach = max(v_width, v_head) * 0.5 + 1.0;
  v_place = vec2(a_corner.x * max(v_tip, 0.0), a_corner.y * reach);
  vec2 position = start + direction * v_place.x + vec2(-direction.y, direction.x) * v_place.y;
  gl_Position = vec4(position / u_viewport * 2.0, 0.0, 1.0);
  v_color = a_color;
  v_color.a = min(v_color.a * opaque, 1.0);
}`;

export const LINE_FRAGMENT_SHADER = `
precision highp float;
varying vec2 v_place;
varying float v_middle;
varying float v_tip;
varying float v_width;
varying float v_head;
varying float v_dash;
varying vec4 v_color;

void main() {
  float across = abs(v_place.y);
  float left = v_tip - v_place.x;
  // A line thinner than a pixel is a pixel wide and paler.
  float body = clamp(max(v_width, 1.0) * 0.5 - across + 0.5, 0.0, 1.0) * min(v_width, 1.0);
  if (v_dash > 0.0) {
    // Counted from the middle: of two lines there and back, each then falls on the other's dashes and not into its gaps.
    float beside = abs(mod(v_place.x - v_middle + v_dash * 0.5, v_dash) - v_dash * 0.5);
    body *= clamp(v_dash * 2.0 / 7.0 - beside + 0.5, 0.0, 1.0);
  }
  float inked = body;
  if (v_head > 0.0) {
    float head = clamp(left * 0.45 - across + 0.5, 0.0, 1.0) * clamp(v_head - left + 0.5, 0.0, 1.0);
    inked = max(head, body * clamp(left - v_head * 0.6, 0.0, 1.0));
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * inked * v_color.a;
}`;
