/** A band along the way of a line: in a curve that is flat at both ends, and straight on for the last of it. */
export const CURVE_VERTEX_SHADER = `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_port;
attribute vec2 a_page;
attribute float a_flat;
attribute float a_width;
attribute float a_dash;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport; // device pixels
uniform float u_pixel; // device pixels for one unit of size
varying vec2 v_place;
varying float v_middle;
varying float v_tip;
varying float v_width;
varying float v_head;
varying float v_dash;
varying vec4 v_color;

const float opaque = 255.0 / 254.0; // sigma's colours lose the last bit of their alpha
const float bend = 0.9; // the share of the way that is a curve

vec2 along(float t, vec2 start, vec2 end, float level) {
  float u = min(t / bend, 1.0);
  float v = 1.0 - u;
  float middle = (start.x + end.x - level) * 0.5;
  float x = v * v * v * start.x + 3.0 * u * v * middle + u * u * u * (end.x - level);
  float y = mix(start.y, end.y, u * u * (3.0 - 2.0 * u));
  return vec2(x + max(t - bend, 0.0) / (1.0 - bend) * level, y);
}

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_viewport * 0.5 + a_port * u_pixel;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_viewport * 0.5 + a_page * u_pixel;
  float t = a_corner.x;
  vec2 place = along(t, start, end, a_flat * u_pixel);
  vec2 ahead = along(t + 0.005, start, end, a_flat * u_pixel) - along(t - 0.005, start, end, a_flat * u_pixel);
  vec2 direction = normalize(ahead + vec2(0.0001, 0.0));
  float length = distance(start, end) * 1.1;
  v_middle = length * 0.5;
  v_tip = length;
  v_width = a_width * u_pixel;
  v_head = 0.0;
  v_dash = a_dash * u_pixel;
  v_place = vec2(t * length, a_corner.y * (v_width * 0.5 + 1.0));
  vec2 position = place + vec2(-direction.y, direction.x) * v_place.y;
  gl_Position = vec4(position / u_viewport * 2.0, 0.0, 1.0);
  v_color = a_color;
  v_color.a = min(v_color.a * opaque, 1.0);
}`;
