// npm run build: the site for any static host, in dist/.
import { ROOT, install } from "./install.mjs";

install();
const { build } = await import("vite");
await build({ root: ROOT, configFile: `${ROOT}vite.config.ts` });
