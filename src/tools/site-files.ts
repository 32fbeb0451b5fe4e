import type { Plugin } from "vite";
import { inSite } from "./build-modes.ts";
import { type ServedCase, caseFiles } from "./case-files.ts";
import { snapshotOf } from "./site-pages.ts";

/** A file of the site that is neither a page nor in `data/`. */
export interface SiteFile {
  /** From the top of the site: `embed/v1/microsoft-ireland/latest.json`. */
  readonly path: string;
  readonly text: string;
}

/** Every such file: for each case the record of its frozen page, and which frozen page is the newest. */
export function siteFiles(cases: readonly ServedCase[]): readonly SiteFile[] {
  return cases.flatMap((served) => {
    const folder = `embed/v1/${served.slug}/`;
    const latest = { snapshot: snapshotOf(served), updated: served.file.updated };
    return [
      { path: `${folder}${snapshotOf(served)}/data.json`, text: served.text },
      { path: `${folder}latest.json`, text: `${JSON.stringify(latest)}\n` },
    ];
  });
}

/** Writes them in a build, and serves them under development. */
export function writeSiteFiles(): Plugin {
  return {
    name: "site-files",
    apply: inSite,
    generateBundle() {
      for (const { path, text } of siteFiles(caseFiles())) {
        this.emitFile({ type: "asset", fileName: path, source: text });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const file = siteFiles(caseFiles()).find(({ path }) => pathname === `/${path}`);
        if (!file) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(file.text);
      });
    },
  };
}
