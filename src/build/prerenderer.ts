import { fileURLToPath } from "node:url";
import { createServer } from "vite";

type Prerenderer = typeof import("../page/prerender/prerender.ts");

/**
 * Lends what writes pages in Node, for as long as the work takes. Vite is the loader: it reads TypeScript and takes
 * the style sheets that components import.
 */
export async function withPrerenderer<Result>(work: (it: Prerenderer) => Promise<Result>): Promise<Result> {
  const loader = await createServer({
    configFile: false,
    root: fileURLToPath(new URL("../../", import.meta.url)),
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, ws: false, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    // The loader types what it loads as a record of anything.
    return await work((await loader.ssrLoadModule("/src/page/prerender/prerender.ts")) as Prerenderer);
  } finally {
    await loader.close();
  }
}
