import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg, initWasm } from "@resvg/resvg-wasm";
import { indexedPng } from "./indexed-png.ts";

const packaged = createRequire(import.meta.url).resolve;
// Fonts of our own, so that a machine without any draws the same picture as every other.
const FAMILIES: readonly (readonly [written: string, ours: string])[] = [
  ["system-ui, sans-serif", "Arimo"],
  ["Georgia, serif", "Gelasio"],
];
const FONTS = [
  "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf",
  "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf",
  "@expo-google-fonts/gelasio/700Bold/Gelasio_700Bold.ttf",
];
const fonts = FONTS.map((font) => readFileSync(packaged(font)));

let started: Promise<void> | null = null;
const made = new Map<string, Promise<Uint8Array>>();

/** An SVG as PNG, so many pixels wide. A frozen page has the pictures of the newest, which are made once. */
export function rasterised(svg: string, width: number): Promise<Uint8Array> {
  const key = `${width} ${svg}`;
  const png = made.get(key) ?? raster(svg, width);
  made.set(key, png);
  return png;
}

async function raster(svg: string, width: number): Promise<Uint8Array> {
  started ??= initWasm(readFileSync(packaged("@resvg/resvg-wasm/index_bg.wasm")));
  await started;
  const drawing = new Resvg(inOurFonts(svg), {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: fonts, defaultFontFamily: "Arimo" },
  });
  const image = drawing.render();
  return indexedPng({ width: image.width, height: image.height, bytes: image.pixels });
}

function inOurFonts(svg: string): string {
  return FAMILIES.reduce(
    (text, [written, ours]) => text.replaceAll(`font-family="${written}"`, `font-family="${ours}"`),
    // The rasteriser knows full hundreds only.
    svg.replaceAll('font-weight="650"', 'font-weight="700"'),
  );
}
