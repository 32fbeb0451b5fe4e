import type { Plugin } from "vite";

/** Ships shaders without their comments and indents, which stand in texts that no minifier looks into. */
export function plainShaders(): Plugin {
  return {
    name: "plain-shaders",
    enforce: "pre",
    apply: "build",
    transform(code, id) {
      return id.endsWith("-shader.ts") ? code.replaceAll(/\/\/.*$/gm, "").replaceAll(/^\s+/gm, "") : null;
    },
  };
}
