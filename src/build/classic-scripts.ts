import { fileURLToPath } from "node:url";
import { type Plugin, build } from "vite";
import { inSite } from "./single-file.ts";
import { TERSER } from "./vite-plain.ts";
import { messagesSchemaText } from "../embed/protocol/messages-schema.ts";

/** Scripts that other people's pages and sandboxed frames can run: one file each, no modules, nothing global. */
const SCRIPTS = {
  // For ever under this name: it stands in articles.
  loader: { source: "../embed/article/loader.ts", fileName: "embed/v1/embed.js" },
  frame: { source: "../embed/frame/boot.ts", name: "frame.js" },
} as const;

/** Where the boot script of frames is while nothing has been built. */
export const SERVED_FRAME = "/assets/frame.js";

/** Builds the classic scripts into the site, and serves them during development. */
export function classicScripts(): Plugin {
  return {
    name: "classic-scripts",
    apply: inSite,
    async generateBundle() {
      const { loader, frame } = SCRIPTS;
      this.emitFile({ type: "asset", fileName: loader.fileName, source: await bundled(loader.source) });
      this.emitFile({ type: "asset", name: frame.name, source: await bundled(frame.source) });
      this.emitFile({
        type: "asset",
        fileName: "embed/v1/messages.schema.json",
        source: messagesSchemaText(),
      });
    },
    configureServer(server) {
      const sources = new Map<string, string>([
        [`/${SCRIPTS.loader.fileName}`, SCRIPTS.loader.source],
        [SERVED_FRAME, SCRIPTS.frame.source],
      ]);
      server.middlewares.use((request, response, next) => {
        const source = sources.get(new URL(request.url ?? "/", "http://localhost").pathname);
        if (source === undefined) return next();
        response.setHeader("Content-Type", "text/javascript");
        bundled(source).then((code) => response.end(code), next);
      });
    },
  };
}

async function bundled(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      minify: "terser",
      terserOptions: TERSER,
      lib: { entry: fileURLToPath(new URL(source, import.meta.url)), formats: ["iife"], name: "unused" },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && "output" in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${source} gave no script.`);
  return chunk.code;
}
