// npm run bench: the embed of the bundled case beside a plain sigma page of the same case, in one run.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, install } from "../install.mjs";

install();
const { chromium } = await import("playwright");
const { build } = await import("vite");
const { chromium: browserPath } = await import("../browser/browser.mjs");
const { plainGraph } = await import("./plain-graph.mjs");
const { loaderCost } = await import("./loader-cost.mjs");
const { openOwn } = await import("./open-own.mjs");
const { visit } = await import("./visit.mjs");
const { servePacked } = await import("./packed-server.mjs");
const { QUIET, SOFTWARE_WEBGL } = await import("../browser/browser-flags.mjs");

const ROUNDS = 7;
const FIGURES = [
  { name: "First text on screen, ms", key: "first" },
  { name: "Largest text or picture (LCP), ms", key: "largest" },
  { name: "Network can be used, ms", key: "usable" },
  { name: "Requests until then", key: "requests" },
  { name: "Bytes until then, data included", key: "bytes" },
  { name: "of these, script", key: "script" },
  { name: "Words and controls that a screen reader meets", key: "spoken" },
];

const ours = await servePacked(join(ROOT, "dist"));
const plain = await servePacked(await plainPage());
const PAGES = {
  embed: {
    address: `${ours.address}embed/v1/microsoft-ireland/?stage=all`,
    drawn: 'html[data-renderer="webgl"]',
  },
  plain: { address: plain.address, drawn: 'html[data-drawn="true"]' },
};
const executablePath = (await browserPath()) ?? undefined;
const visits = { embed: [], plain: [] };
const loaders = [];
for (let round = 0; round < ROUNDS; round += 1) {
  // In turn, so that a slow moment of the machine meets both; a browser for each, so that nothing is cached.
  const article = await chromium.launch({ executablePath, args: [...QUIET, ...SOFTWARE_WEBGL] });
  loaders.push({ cost: await loaderCost(article, ours.address) });
  await article.close();
  for (const name of round % 2 === 0 ? ["embed", "plain"] : ["plain", "embed"]) {
    const browser = await chromium.launch({ executablePath, args: [...QUIET, ...SOFTWARE_WEBGL] });
    visits[name].push(await visit(browser, PAGES[name]));
    await browser.close();
  }
}
console.log(`| median of ${ROUNDS} | embed | plain sigma page | ratio |\n|---|--:|--:|--:|`);
for (const { name, key } of FIGURES) {
  const [mine, theirs] = [medianOf(visits.embed, key), medianOf(visits.plain, key)];
  console.log(`| ${name} | ${shown(mine)} | ${shown(theirs)} | ${ratio(mine, theirs)} |`);
}
console.log(`\nThe loader keeps an article's main thread for ${medianOf(loaders, "cost").toFixed(1)} ms.`);
const reader = await chromium.launch({ executablePath, args: [...QUIET, ...SOFTWARE_WEBGL] });
await openOwn(reader, ours.address);
await reader.close();
ours.close();
plain.close();

async function plainPage() {
  const outDir = mkdtempSync(join(tmpdir(), "plain-sigma-"));
  await build({
    root: join(ROOT, "src/tools/bench/plain"),
    configFile: false,
    base: "./",
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2022" },
  });
  const file = JSON.parse(readFileSync(`${ROOT}data/cases/microsoft-ireland.json`, "utf8"));
  writeFileSync(join(outDir, "graph.json"), JSON.stringify(plainGraph(file)));
  return outDir;
}

function medianOf(figures, key) {
  const sorted = figures.map((figure) => figure[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function shown(figure) {
  return figure === null ? "none" : Math.round(figure).toLocaleString("en-GB");
}

function ratio(a, b) {
  return a === null || b === null || b === 0 ? "" : (a / b).toFixed(2);
}
