// npm run engines -- [ENGINE …] [--widths 390,1280] [--light | --dark] [--font NAME] [--only TEXT] [--canvas] [--pictures FOLDER]
// Opens every view of the built site in engines that the tests do not drive, and says where one differs or fails.
import { mkdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { ROOT, fail, install } from "../install.mjs";
import { chromium } from "./chromium.mjs";
import { firefox } from "./firefox.mjs";
import { fontsPreferring } from "./fonts.mjs";
import { isReady, measure } from "./measure.mjs";
import { installPrograms } from "./programs.mjs";
import { serve } from "./site.mjs";
import { views } from "./views.mjs";
import { webkit } from "./webkit.mjs";

const ENGINES = { chromium, firefox, webkit };
const HEIGHTS = { 320: 640, 390: 844, 768: 1024, 1280: 800, 1920: 1080 };
const SECONDS = 60;
const { engines, widths, schemes, font, only, canvas, pictures } = options();

install();
installPrograms();
if (pictures) mkdirSync(pictures, { recursive: true });
const site = await serve(`${ROOT}dist`, { canvas });
const addresses = (await views()).filter((address) => address.includes(only));
const env = font === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: fontsPreferring(font) };
let faults = 0;
try {
  for (const name of engines) for (const dark of schemes) faults += await sweep(name, dark);
} finally {
  site.close();
}
process.exitCode = faults > 0 ? 1 : 0;

/** Opens all addresses at all widths in one engine, and tells what it saw. Answers with the number of faults. */
async function sweep(name, dark) {
  const engine = await ENGINES[name]({ dark, env });
  const scheme = dark ? "dark" : "light";
  let sum = 0;
  try {
    for (const width of widths) {
      const seen = [];
      for (const address of addresses) {
        seen.push({ address: address || "(opening)", ...(await look(engine, address, width)) });
        if (pictures)
          await engine.picture?.(`${pictures}/${[name, scheme, width, plain(address)].join("-")}.png`);
      }
      sum += told(`${engine.version}, ${scheme}, ${width} px`, seen);
    }
  } finally {
    await engine.stop();
  }
  return sum;
}

function told(where, seen) {
  const tops = seen.map(({ top }) => top).filter((top) => top !== undefined);
  const found = seen.flatMap((view) => faultsOf(view).map((fault) => `${view.address}  ${fault}`));
  console.log(
    `${where}: ${seen.length} views, ${found.length} faults; pictures begin at ` +
      `${Math.min(...tops)} to ${Math.max(...tops)} px, pages are up to ${Math.max(...seen.map(({ height }) => height))} px tall`,
  );
  for (const line of found) console.log(`  ${line}`);
  return found.length;
}

async function look(engine, address, width) {
  await engine.open(`${site.address}${address}`, [width, HEIGHTS[width]]);
  const end = Date.now() + SECONDS * 1000;
  while (!(await engine.ask(isReady)) && Date.now() < end) await setTimeout(100);
  return { ready: await engine.ask(isReady), ...(await engine.ask(measure)) };
}

function faultsOf({ ready, wide, heard, faults: marks }) {
  return [
    ...(ready ? [] : [`not ready after ${SECONDS} s`]),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
    ...heard.map((words) => `console: ${words}`),
    ...marks,
  ];
}

function plain(address) {
  return address.replaceAll(/[^a-z0-9]+/gi, "-").replaceAll(/^-|-$/g, "") || "opening";
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        widths: { type: "string", default: "390,1280" },
        light: { type: "boolean" },
        dark: { type: "boolean" },
        font: { type: "string" },
        only: { type: "string", default: "" },
        canvas: { type: "boolean", default: false },
        pictures: { type: "string" },
      },
    });
    const names = positionals.length > 0 ? positionals : Object.keys(ENGINES);
    const unknown = names.find((name) => !(name in ENGINES));
    if (unknown)
      throw new Error(`There is no engine “${unknown}”. There are ${Object.keys(ENGINES).join(", ")}.`);
    const sizes = values.widths.split(",").map(Number);
    const odd = sizes.find((width) => !(width in HEIGHTS));
    if (odd !== undefined)
      throw new Error(`No width of ${odd} px. There are ${Object.keys(HEIGHTS).join(", ")}.`);
    const both = values.light === values.dark;
    return {
      ...values,
      engines: names,
      widths: sizes,
      schemes: both ? [false, true] : [values.dark === true],
    };
  } catch (error) {
    return fail(`${error.message}\nnpm run engines takes what its first line says.`);
  }
}
