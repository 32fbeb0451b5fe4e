import { crc32, deflateSync } from "node:zlib";

/** Pixels in rows from the top, four bytes each: red, green, blue, and how opaque, which here they are. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** As many as a byte can number. */
const MOST_COLOURS = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A picture as a PNG whose pixels are numbers of colours: a third of the bytes. A drawing has some two hundred colours, most
 * of them at the edges of letters; of more than 256 the rarest become the nearest of the others.
 */
export function indexedPng({ width, height, bytes }: Pixels): Uint8Array {
  const palette = commonest(bytes);
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  const rows = Buffer.alloc((width + 1) * height);
  let [last, number] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    // The first byte of a row says that the others stand as they are.
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(bytes, 4 * (y * width + x));
      // Most pixels have the colour of the one before.
      if (colour !== last) {
        number = numbers.get(colour) ?? nearest(palette, colour);
        numbers.set(colour, number);
        last = colour;
      }
      rows[y * (width + 1) + 1 + x] = number;
    }
  }
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", header(width, height)),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const colourAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

const channels = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function commonest(bytes: Uint8Array): readonly number[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 4; at <= bytes.length; at += 4) {
    const colour = colourAt(bytes, start);
    if (at < bytes.length && colourAt(bytes, at) === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + (at - start) / 4);
    start = at;
  }
  return [...counts]
    .sort(([one, less], [other, more]) => more - less || one - other)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const theirs = channels(other);
  return channels(one).reduce((sum, value, at) => sum + (value - (theirs[at] ?? 0)) ** 2, 0);
}

/** Eight bits a pixel, by number of colour, and nothing out of the usual. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, 3], 8);
  return bytes;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
