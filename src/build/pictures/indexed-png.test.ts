import { Resvg } from "@resvg/resvg-wasm";
import { beforeAll, expect, test } from "vitest";
import { indexedPng } from "./indexed-png.ts";
import { rasterised } from "./raster.ts";

/** The pixels of a PNG, as a program that is not ours reads them. */
function pixelsOf(png: Uint8Array, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}" image-rendering="optimizeSpeed"/></svg>`;
  return new Resvg(svg).render().pixels;
}

// The rasteriser is started by the first picture.
beforeAll(
  async () => void (await rasterised('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 1)),
);

const opaque = (...colours: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

test("a drawing of few colours is the same, pixel for pixel", () => {
  const bytes = opaque([255, 255, 255], [20, 40, 60], [1, 2, 3], [255, 255, 255], [200, 0, 0], [0, 200, 0]);
  const png = indexedPng({ width: 3, height: 2, bytes });
  expect([...pixelsOf(png, 3, 2)]).toEqual([...bytes]);
});

test("of more colours than a palette has the rare ones become the nearest of the others", () => {
  const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey]);
  const bytes = opaque(...greys, ...greys, [100, 101, 100], [255, 250, 255]);
  const pixels = pixelsOf(indexedPng({ width: 257, height: 2, bytes }), 257, 2);
  expect([...pixels.subarray(-8)]).toEqual([100, 100, 100, 255, 253, 253, 253, 255]);
  expect([...pixels.subarray(0, -8)]).toEqual([...bytes.subarray(0, -8)]);
});
