import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { caseFiles } from "./case-files.ts";
import { SERVED_FRAME } from "./classic-scripts.ts";
import { bootedBy } from "./frame-boot.ts";
import { type SitePage, sitePages } from "./site-pages.ts";

const TEMPLATE = new URL("../../index.html", import.meta.url);

/**
 * Writes `index.html` once for every page of the site, each with the words of its case, and tells the script the
 * hash of every case file that this build has validated. A broken case file stops the build.
 */
export function casePages(): Plugin {
  return {
    name: "case-pages",
    enforce: "post",
    config: (_, { command }) => ({
      // A page under development validates whatever is in the folder, so that an edit shows on reload.
      define: { KNOWN_CASES: JSON.stringify(command === "build" ? digests() : {}) },
    }),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const template = bundle["index.html"];
        if (template?.type !== "asset") throw new Error("The build has no index.html to make pages of.");
        const html = String(template.source);
        delete bundle["index.html"];
        const boot = Object.keys(bundle).find((name) => /^assets\/frame-[^/]+\.js$/.test(name)) ?? "";
        for (const page of sitePages(caseFiles())) {
          this.emitFile({
            type: "asset",
            fileName: `${page.folder}index.html`,
            source: bootedBy(`./${boot}`, page.shell, filled(html, page)).replaceAll(
              '"./assets/',
              `"${page.root}assets/`,
            ),
          });
        }
      },
    },
    configureServer(server) {
      const write = async (path: string, page: SitePage): Promise<string> =>
        server.transformIndexHtml(
          path,
          bootedBy(SERVED_FRAME, page.shell, filled(readFileSync(TEMPLATE, "utf8"), page)),
        );
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const page = sitePages(caseFiles()).find(({ folder }) => path === `/${folder}`);
        if (!page) return next();
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        write(path, page).then((html) => response.end(html), next);
      });
    },
  };
}

const digests = (): Record<string, string> =>
  Object.fromEntries(caseFiles().map(({ slug, digest }) => [slug, digest]));

/** The template with its `%names%` replaced by what they stand for on this page. */
function filled(html: string, page: SitePage): string {
  const words = wordsOf(page);
  return html.replaceAll(/%([a-z-]+)%/g, (whole, key: string) => words[key] ?? whole);
}

function wordsOf({ root, shell, served: { slug, file } }: SitePage): Readonly<Record<string, string>> {
  return {
    root,
    shell,
    "case-slug": slug,
    "case-title": escaped(file.title),
    "case-description": escaped(file.description ?? file.title),
    "case-finding": escaped(file.cases[0]?.finding ?? file.title),
  };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
