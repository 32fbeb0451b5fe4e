import type { Plugin } from "vite";
import { inSite } from "./single-file.ts";
import { type ServedCase, caseFiles, caseFilesInWork } from "./case-files.ts";
import { headersFile } from "../tools/hosting/headers-file.ts";
import { sitePages, snapshotOf } from "./site-pages.ts";
import type { ListedFile } from "../explorer/site-list.ts";

/** A file of the site that is neither a page nor in `data/`. */
export interface SiteFile {
  /** From the top of the site: `embed/v1/microsoft-ireland/latest.json`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Every such file: what Netlify and Cloudflare Pages should send with each file, which others pass over; the list of
 * the cases; and for each case the record of its frozen page, and which frozen page is the newest.
 */
export function siteFiles(cases: readonly ServedCase[]): readonly SiteFile[] {
  const pages = sitePages(cases);
  const folders = pages.filter(({ own }) => own === "").map(({ folder }) => folder);
  const frozen = pages.filter(({ snapshot }) => snapshot !== "").map(({ folder }) => folder);
  return [
    { path: "_headers", content: headersFile(folders, frozen) },
    { path: "cases.json", content: JSON.stringify(listOfFiles(cases)) },
    ...cases.flatMap(frozenFiles),
  ];
}

function frozenFiles(served: ServedCase): readonly SiteFile[] {
  const folder = `embed/v1/${served.slug}/`;
  const latest = { snapshot: snapshotOf(served), updated: served.file.updated };
  return [
    { path: `${folder}${snapshotOf(served)}/data.json`, content: served.bytes },
    { path: `${folder}latest.json`, content: `${JSON.stringify(latest)}\n` },
  ];
}

/** Writes them in a build, and serves them under development. */
export function writeSiteFiles(): Plugin {
  return {
    name: "site-files",
    apply: inSite,
    generateBundle() {
      for (const { path, content } of siteFiles(caseFiles())) {
        this.emitFile({ type: "asset", fileName: path, source: content });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        // Every other request is for a part of a page, and there are hundreds.
        const cases = pathname.endsWith(".json") ? caseFilesInWork() : [];
        const file = siteFiles(cases).find(({ path }) => pathname === `/${path}`);
        if (!file) return next();
        response.setHeader("Content-Type", file.path.endsWith(".json") ? "application/json" : "text/plain");
        response.end(file.content);
      });
    },
  };
}

/** What a page lists the other case files of the site by, with their sizes. It is no part of the first load. */
export function listOfFiles(cases: readonly ServedCase[]): readonly ListedFile[] {
  return cases.map(({ slug, file: { title, cases, briefs } }) => ({
    slug,
    title,
    cases: cases.length,
    briefs: briefs.length,
  }));
}
