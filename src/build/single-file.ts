import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { type ServedCase, caseFiles } from "./case-files.ts";
import { escaped } from "../embed/code/html.ts";
import { type PageWords, filled, plainWords, styleElement } from "./template.ts";

const ICON = new URL("../../data/icon.svg", import.meta.url);
const NOTICES = "THIRD-PARTY-NOTICES.txt";

/** In the second build: writes `single/<slug>.html` for every case, with its scripts, styles and record inside. */
export function singleFile(): Plugin[] {
  // One plugin, whose type would allow more.
  return [{ ...(viteSingleFile() as Plugin), apply: inSingle }, nothingOfTheSite(), singlePages()];
}

/** A page that is one case stands on no site: it opens no other, and there is no frame of it to embed. */
function nothingOfTheSite(): Plugin {
  return {
    name: "nothing-of-the-site",
    apply: inSingle,
    enforce: "pre",
    load: (id) => {
      const [, name] = Object.entries(OF_THE_SITE).find(([path]) => id.endsWith(path)) ?? [];
      return name === undefined ? null : `export const ${name} = () => null;`;
    },
  };
}

/** What a page without a site never shows, by where it stands. */
const OF_THE_SITE: Readonly<Record<string, string>> = {
  "/src/page/open/offer.tsx": "OpenOffer",
  "/src/page/open/opening.tsx": "openWanted",
  "/src/page/open/source.tsx": "openSource",
  "/src/views/share/embed/button.tsx": "EmbedButton",
  "/src/parts/other-files.tsx": "OtherFiles",
};

function singlePages(): Plugin {
  return {
    name: "single-pages",
    apply: inSingle,
    enforce: "post",
    config: () => ({
      // What the build has put into the page it has validated: neither a request nor a second look is needed.
      define: { CASE_IS_INSIDE: "true", KNOWN_CASES: "{}" },
      publicDir: false,
      build: { emptyOutDir: false },
    }),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const [template, notices] = [bundle["index.html"], bundle[NOTICES]];
        if (template?.type !== "asset" || notices?.type !== "asset") {
          throw new Error(`The build has no index.html, or no ${NOTICES}.`);
        }
        delete bundle["index.html"];
        delete bundle[NOTICES];
        for (const served of caseFiles()) {
          this.emitFile({
            type: "asset",
            fileName: `single/${served.slug}.html`,
            source: singlePage(served, String(template.source), String(notices.source)),
          });
        }
      },
    },
  };
}

/** One page that is all there is, as the second build writes it into its template. */
export function singlePage(served: ServedCase, template: string, notices: string): string {
  const words = plainWords({
    folder: "single/",
    root: "",
    kind: "single-file",
    served,
    snapshot: "",
    opensWith: "",
    own: "",
  });
  const inside = `${caseElement(served)}\n${noticesElement(notices)}\n`;
  const html = filled(template, {
    ...words,
    style: styleElement(),
    static: firstWords(words),
  })
    .replace('href="icon.svg"', () => `href="${iconAddress()}"`)
    .replace(/(?=<\/body>\s*<\/html>\s*$)/, () => inside);
  return html.replace(/(?<=<meta charset="utf-8" \/>)/, () => `\n    ${policyElement(html)}`);
}

/** Until its script runs, which needs no network: what the case is. A page that needs none is beside each frame. */
const firstWords = ({ title, description }: PageWords): string =>
  `<main><h1>${title}</h1><p>${description}</p><noscript><p>This file needs JavaScript.</p></noscript></main>`;

/** Lets the browser itself see to it that the page runs its own scripts only, and asks for nothing. */
function policyElement(html: string): string {
  const scripts = [...html.matchAll(/<script(?: type="module")?(?: crossorigin)?>(.*?)<\/script>/gs)];
  const hashes = scripts.map(
    ([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />`;
}

/** The record without its spaces; the digest, which a citation names, is of the file as it is served. */
function caseElement({ digest, text }: ServedCase): string {
  // What would end the element is escaped as only JSON can be, and means the same.
  const json = JSON.stringify(JSON.parse(text)).replaceAll("<", String.raw`\u003c`);
  return `<script type="application/json" id="case-file" data-digest="${digest}">${json}</script>`;
}

// Whoever passes the file on passes the licences on.
const noticesElement = (text: string): string =>
  `<template id="third-party-notices"><pre>${escaped(text)}</pre></template>`;

const iconAddress = (): string => `data:image/svg+xml,${encodeURIComponent(readFileSync(ICON, "utf8"))}`;

// npm run build is two builds of the same sources, told apart by their mode.
const SINGLE = "single";

/** For a plugin of the build that writes the site. */
export const inSite: NonNullable<Plugin["apply"]> = (_, { mode }) => mode !== SINGLE;

/** For a plugin of the build that writes each case as one file. */
export const inSingle: NonNullable<Plugin["apply"]> = (_, { mode }) => mode === SINGLE;
