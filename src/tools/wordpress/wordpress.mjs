// npm run wordpress -- [SLUG | SLUG/STAGE | ADDRESS] [--cors] [--picture FILE]: does a real WordPress embed the page of a case?
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { QUIET } from "../browser/browser-flags.mjs";
import { ROOT, fail, install } from "../install.mjs";
import { newsroom } from "./newsroom.mjs";
import { wordpressFolder } from "./programs.mjs";
import { claimsOfReader } from "./reader.mjs";
import { claimsOfWordPress } from "./answer.mjs";

const PORT = 4298;
const SITE = `http://127.0.0.1:${PORT}/`;
/** Beside dist/, which is for hosts that readers can reach: the pages here say that they are at an address of this machine. */
const BUILT = `${ROOT}node_modules/.cache/wordpress-site/`;
const WIDTHS = [1280, 390];
const { words, cors, picture } = options();

install();
const { chromium } = await import("playwright");
const { build, preview } = await import("vite");
const { chromium: browserPath } = await import("../browser/browser.mjs");

const [word = "microsoft-ireland"] = words;
const isAddress = /^https?:\/\//.test(word);
if (!isAddress) await buildSite();
if (!isAddress && !existsSync(`${BUILT}${word}/index.html`))
  fail(
    `The site has no page ${word}/. Give the slug of a case file in data/cases/, with a stage of it or without, or an address.`,
  );
const wordpress = wordpressFolder();
const server = isAddress ? null : await served();
const page = isAddress ? word : `${SITE}${word}/`;
try {
  process.exitCode = (await validate()) ? 0 : 1;
} finally {
  await server?.close();
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { cors: { type: "boolean" }, picture: { type: "string" } },
    });
    return { words: positionals, ...values };
  } catch (error) {
    return fail(
      `${error.message}\nnpm run wordpress takes: -- [SLUG | SLUG/STAGE | ADDRESS] [--cors] [--picture FILE]`,
    );
  }
}

/** WordPress follows no relative link to an oEmbed, so the build is told where it will be. */
function buildSite() {
  process.env.SITE_URL = SITE;
  return build({ root: ROOT, logLevel: "error", build: { outDir: BUILT, emptyOutDir: true } });
}

/** As the plainest of static hosts does it: without a header that lets other sites read, unless asked for. */
function served() {
  const headers = cors ? { "Access-Control-Allow-Origin": "*" } : {};
  return preview({
    root: ROOT,
    logLevel: "error",
    build: { outDir: BUILT },
    preview: { host: "127.0.0.1", port: PORT, strictPort: true, cors: false, headers },
  });
}

async function validate() {
  console.log(`The post says: ${page}`);
  const desk = await newsroom(wordpress, page);
  const browser = await chromium.launch({
    executablePath: (await browserPath()) ?? undefined,
    args: QUIET,
  });
  try {
    console.log(`WordPress ${desk.version}, theme ${desk.theme}`);
    for (const request of desk.requests) console.log(`  asked for ${request}`);
    console.log(`  was given ${desk.oembed ? desk.oembed.html : "no oEmbed"}`);
    console.log(`  made of it ${desk.embedded}`);
    let holds = told("WordPress", claimsOfWordPress(desk));
    for (const width of WIDTHS) {
      const claims = await claimsOfReader(browser, desk, width, width === WIDTHS[0] ? picture : undefined);
      holds = told(`Reader at ${width} px`, claims) && holds;
    }
    return holds;
  } finally {
    await browser.close();
    await desk.close();
  }
}

function told(who, claims) {
  console.log(`\n${who}`);
  for (const { text, holds, seen } of claims) console.log(`${holds ? "PASS" : "FAIL"}  ${text}: ${seen}`);
  return claims.every(({ holds }) => holds);
}
