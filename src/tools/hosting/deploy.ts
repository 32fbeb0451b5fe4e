import { cpSync, existsSync, statSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isFrozen } from "./promises.ts";

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));

/** Adds what `npm run build` has written to a copy of the published site: `npm run deploy -- FOLDER`. */
export function run([folder]: readonly string[]): number {
  if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error("Into which folder? npm run deploy -- ../site (a copy of the site as it is published now)");
    return 1;
  }
  if (!existsSync(DIST)) {
    console.error("There is no dist/ yet. Run npm run build.");
    return 1;
  }
  addTo(folder, DIST);
  console.log(`${folder} is the new site. Nothing in it was deleted, and nothing frozen was changed.`);
  return 0;
}

/**
 * Copies a new build into the site. A page that is out in a cache, or frozen, goes on naming the scripts it was
 * built with: so nothing is deleted, and what is frozen and there already stays as it is.
 */
export function addTo(site: string, built: string): void {
  cpSync(built, site, {
    recursive: true,
    filter: (from, to) => {
      const path = relative(built, from).replaceAll("\\", "/");
      return !(isFrozen(path) && existsSync(to) && statSync(to).isFile());
    },
  });
}
