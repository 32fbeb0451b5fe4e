import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { PAGE_KINDS } from "../explorer/page-kind.ts";
import { inSite } from "./single-file.ts";
import { aheadOf, bootedBy, headLinks } from "./preloads.ts";
import { caseFiles, caseFilesInWork } from "./case-files.ts";
import { SERVED_FRAME } from "./classic-scripts.ts";
import { filled, plainWords, styleElement } from "./template.ts";
import { siteAddress } from "./site-address.ts";
import { type SitePage, sitePages } from "./site-pages.ts";
import { writtenPages } from "./written-pages.ts";

const TEMPLATE = new URL("../../index.html", import.meta.url);

/**
 * Writes `index.html` once for every page of the site, each complete without a script, and tells the script the
 * hash of every case file that this build has validated. A broken case file stops the build.
 */
export function casePages(): Plugin {
  return {
    name: "case-pages",
    apply: inSite,
    enforce: "post",
    config: (_, { command }) => ({
      // A page under development validates whatever is in the folder, so that an edit shows on reload.
      define: {
        KNOWN_CASES: JSON.stringify(command === "build" ? digests() : {}),
        CASE_IS_INSIDE: "false",
      },
    }),
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const template = textOf(bundle, "index.html");
        delete bundle["index.html"];
        const boot = Object.keys(bundle).find((name) => /^assets\/frame-[^/]+\.js$/.test(name)) ?? "";
        for (const { page, words, files } of await writtenPages(sitePages(caseFiles()), siteAddress())) {
          const { folder, root } = page;
          const { isFrame } = PAGE_KINDS[page.kind];
          const ahead = aheadOf(bundle, page);
          const html = isFrame ? bootedBy(`./${boot}`, withStyle(template, bundle), ahead) : template;
          const source = filled(html.replaceAll('"./assets/', `"${root}assets/`), {
            ...words,
            ahead: isFrame ? "" : headLinks(ahead),
          });
          this.emitFile({ type: "asset", fileName: `${folder}index.html`, source });
          for (const [name, content] of Object.entries(files))
            this.emitFile({ type: "asset", fileName: posix.join(folder, name), source: content });
        }
      },
    },
    configureServer(server) {
      // While somebody works on the program only the live page is made; the build writes the still one.
      const write = async (path: string, page: SitePage): Promise<string> => {
        const words = { ...plainWords(page), style: styleElement() };
        const html = filled(readFileSync(TEMPLATE, "utf8"), words);
        const { isFrame } = PAGE_KINDS[page.kind];
        return server.transformIndexHtml(path, isFrame ? bootedBy(SERVED_FRAME, html) : html);
      };
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        // Every other request is for a part of a page, and there are hundreds.
        const cases = path.endsWith("/") ? caseFilesInWork() : [];
        const page = sitePages(cases).find(({ folder }) => path === `/${folder}`);
        if (!page) return next();
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        write(path, page).then((html) => response.end(html), next);
      });
    },
  };
}

/** Of the files in UTF-8: how to read another encoding is no part of the first load. */
const digests = (): Record<string, string> =>
  Object.fromEntries(
    caseFiles()
      .filter(({ bytes }) => isUtf8(bytes))
      .map(({ slug, digest }) => [slug, digest]),
  );

const STYLE_SHEET = /<link rel="stylesheet"[^>]* href="\.\/(?<name>[^"]+)">/;

/** A frame shows itself with one request: its style sheet stands in it. */
function withStyle(template: string, bundle: Rolldown.OutputBundle): string {
  const name = STYLE_SHEET.exec(template)?.groups?.["name"] ?? "";
  return template.replace(STYLE_SHEET, () => `<style>${textOf(bundle, name).trim()}</style>`);
}

function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const asset = bundle[name];
  if (asset?.type !== "asset") throw new Error(`The build has no ${name} to make pages of.`);
  return String(asset.source);
}
