// npm run build: the site for any static host, in dist/.
import { ROOT, install } from "./install.mjs";

install();
const { build } = await import("vite");
// The second adds each case as one file to what the first has written.
for (const mode of ["production", "single"]) {
  await build({ mode, root: ROOT, configFile: `${ROOT}vite.config.ts` });
}
