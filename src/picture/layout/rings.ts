import { type Cluster, type Layout, type Mark, type Place, rowsOf } from "./layout.ts";
import { type Part, joined, moved, placementOf } from "./part.ts";
import { textWidth, wrap } from "./text.ts";

const EDGE = 8;
const CAPTION = { size: 13, line: 17, gap: 12 } as const;
const RADIUS = 6;
const BETWEEN_RINGS = 34;
/** The least width of a column: a ring with names on both sides that break twice at most. */
const COLUMN = 360;
/** Under this width a column is a phone's, and words are as small as they may be. */
const NARROW = 400;
/** How much of a column the middle of a ring is away from its rim at most, and in pixels for a ring of few, and at least. */
const REACH = { share: 0.18, least: 34, each: 8, narrowest: 20 } as const;
/** How much wider strong letters are than those that `textWidth` knows. */
const STRONG = 1.12;

/**
 * Each cluster is a ring with its names outside, so that the links between them are chords with no word under them. As
 * many columns as fit, each ring in the one that ends highest.
 */
export const rings: Layout = {
  place(cast, width) {
    const count = Math.max(1, Math.floor((width - EDGE) / COLUMN));
    const column = (width - 2 * EDGE) / count;
    const bottoms = Array.from({ length: count }, () => 0);
    const parts = cast.clusters.map((cluster) => {
      const at = bottoms.indexOf(Math.min(...bottoms));
      const top = bottoms[at] ?? 0;
      const part = ring(cluster, EDGE + at * column, column);
      bottoms[at] = top + part.bottom + BETWEEN_RINGS;
      return moved(part, top);
    });
    return placementOf(joined(parts), width);
  },
};

function ring(cluster: Cluster, left: number, width: number): Part {
  const rows = rowsOf(cluster);
  const captions = wrap(cluster.heading, (width - 2 * EDGE) / STRONG, CAPTION.size).map((text, index) => ({
    id: `${cluster.id} heading ${index}`,
    text,
    x: left,
    y: CAPTION.size + index * CAPTION.line,
    anchor: "start" as const,
    size: CAPTION.size,
    tone: cluster.tone,
    look: "strong" as const,
  }));
  const top = captions.length * CAPTION.line + CAPTION.gap;
  const reach = reachOf(rows, width);
  const names = rows.map((row) => nameOf(row, width, reach));
  // Names come in pairs, one on each side, in their order from the top.
  const sides = [names.filter((_, index) => index % 2 === 0), names.filter((_, index) => index % 2 === 1)];
  const height = Math.max(...sides.map(heightOf));
  const places = sides.flatMap((side, index) =>
    arc(side, { centre: left + width / 2, top, height, reach }, index === 0 ? -1 : 1),
  );
  return { places, captions, top: 0, bottom: top + height };
}

/** How far the ring reaches: no further than leaves enough for the longest word, which cannot break. */
function reachOf(rows: readonly Mark[], width: number): number {
  const words = rows.flatMap(({ label }) => label.split(/\s+/));
  const longest = Math.max(...words.map((word) => textWidth(word, sizesIn(width).size)));
  const most = Math.max(REACH.narrowest, width / 2 - longest - 2 * RADIUS);
  return Math.min(REACH.share * width, REACH.least + REACH.each * rows.length, most);
}

/** In a column of some width: the size of names, and how high a name of one line stands. */
const sizesIn = (width: number) => (width < NARROW ? { size: 12, pitch: 24 } : { size: 13, pitch: 28 });

/** A mark with its label, broken into lines. */
interface Name {
  readonly mark: Mark;
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

function nameOf(mark: Mark, width: number, reach: number): Name {
  const { size, pitch } = sizesIn(width);
  const lines = wrap(mark.label, width / 2 - reach - 2 * RADIUS - EDGE, size);
  return { mark, lines, size, height: pitch + (lines.length - 1) * size * 1.2 };
}

const heightOf = (names: readonly Name[]): number => names.reduce((sum, { height }) => sum + height, 0);

interface Ring {
  readonly centre: number;
  readonly top: number;
  readonly height: number;
  readonly reach: number;
}

/** One half of a ring: as many rows as there are names, each as high as its name, spread over the whole height. */
function arc(names: readonly Name[], { centre, top, height, reach }: Ring, side: -1 | 1): readonly Place[] {
  const spare = (height - heightOf(names)) / Math.max(1, names.length);
  let y = top;
  return names.map(({ mark, lines, size, height: own }): Place => {
    const middle = y + (own + spare) / 2;
    y += own + spare;
    const share = (2 * (middle - top)) / height - 1;
    const x = centre + side * reach * Math.sqrt(1 - share ** 2);
    const anchor = side < 0 ? "end" : "start";
    return { ...mark, x, y: middle, radius: RADIUS, anchor, lines, size };
  });
}
