/** A colour as sigma packs it: four bytes in one number. */
export type PackColour = (colour: string) => number;

export const UNIFORMS = ["u_matrix", "u_viewport", "u_pixel"] as const;
export type UniformName = (typeof UNIFORMS)[number];

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

export const floats = (name: string, size: number) => ({ name, size, type: WebGLRenderingContext.FLOAT });
export const colour = (name: string) => ({
  name,
  size: 4,
  type: WebGLRenderingContext.UNSIGNED_BYTE,
  normalized: true,
});
