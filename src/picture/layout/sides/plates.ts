import { quietSize } from "../label.ts";
import type { Caption, Mark, Place, Route, Stroke } from "../layout.ts";
import { GAP, type Words, againstWords, gapBefore, rulingWords } from "./between-plates.ts";
import { wrap } from "../text.ts";
import { type Columns, STRONG } from "./measures.ts";
import type { Page } from "./piece.ts";

/** Plates that stand together, with the height of the rows beside them and the pages that their lines go to. */
export interface Section {
  readonly id: string;
  readonly plates: readonly Mark[];
  readonly look: "filled" | "outlined";
  readonly top: number;
  readonly bottom: number;
  readonly pages: readonly Page[];
}

export interface Column {
  readonly places: readonly Place[];
  readonly captions: readonly Caption[];
  readonly strokes: readonly Stroke[];
  readonly routes: ReadonlyMap<string, Route>;
  readonly bottom: number;
}

const LINE = 17;
const QUIET_LINE = 15;
const MOST_LINES = 5;

/** The column of plates at the left: each at the middle of its rows as far as those before it leave room, never swapped. */
export function plateColumn(
  sections: readonly Section[],
  words: Words,
  columns: Columns,
  ceiling: number,
): Column {
  const filled = sections.filter(({ plates }) => plates.length > 0);
  const blocks = filled.map((section) => section.plates.map((mark) => plateOf(mark, section, columns)));
  const heights = blocks.map((plates) =>
    plates.reduce((sum, { height }) => sum + height + GAP.same, -GAP.same),
  );
  const gaps = filled.map(({ id }, index) => gapBefore(filled[index - 1]?.id, id, filled, words));
  const floor = Math.max(0, ...filled.map(({ bottom }) => bottom));
  const tops: number[] = [];
  for (const [index, { top, bottom }] of filled.entries()) {
    const least =
      index === 0 ? ceiling : (tops[index - 1] ?? 0) + (heights[index - 1] ?? 0) + (gaps[index] ?? 0);
    tops.push(Math.max(least, (top + bottom - (heights[index] ?? 0)) / 2));
  }
  // Back from the bottom, so that none hangs below the last row without need.
  let limit = Math.max(
    floor,
    ceiling + heights.reduce((sum, height, index) => sum + height + (index > 0 ? (gaps[index] ?? 0) : 0), 0),
  );
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index] ?? 0, limit - (heights[index] ?? 0));
    limit = (tops[index] ?? 0) - (gaps[index] ?? 0);
  }
  const places = blocks.flatMap((plates, index) => {
    let y = tops[index] ?? 0;
    return plates.map(({ place, height }): Place => {
      const middle = y + height / 2;
      y += height + GAP.same;
      return { ...place, y: middle };
    });
  });
  const routes = new Map(filled.flatMap((section) => routesOf(section, places, columns)));
  const bottom = Math.max(0, ...places.map(({ y, plate }) => y + (plate?.height ?? 0) / 2));
  const between = [...againstWords(filled, places, words), ...rulingWords(filled, places, words, columns)];
  return {
    places,
    routes,
    bottom,
    captions: between.map(({ caption }) => caption),
    strokes: between.map(({ stroke }) => stroke),
  };
}

function plateOf(mark: Mark, { look, plates, pages, top, bottom }: Section, columns: Columns) {
  const inset = look === "filled" ? 0 : columns.inset;
  const width = columns.plate - inset;
  const size = columns.isNarrow ? 13 : 14;
  const room = width - (columns.isNarrow ? 4 : 8);
  const lines = wrap(mark.label, room / STRONG, size);
  const quiet = mark.subtitle === "" ? [] : wrap(mark.subtitle, room, quietSize(size));
  const kept =
    quiet.length > MOST_LINES
      ? [...quiet.slice(0, MOST_LINES - 1), `${quiet[MOST_LINES - 1] ?? ""}…`]
      : quiet;
  const words = lines.length * LINE + kept.length * QUIET_LINE + 12;
  // A plate of many lines is as high as they need side by side, but no higher than its rows.
  const fan = plates.length > 1 ? 0 : Math.min(2.2 * pages.length + 12, bottom - top);
  const height = Math.max(words, fan);
  const place: Place = {
    ...mark,
    x: inset + width / 2,
    y: 0,
    radius: 0,
    anchor: "middle",
    lines,
    subtitle: kept.join("\n"),
    size,
    plate: { look, width, height },
  };
  return { place, height };
}

/** The ports of the lines on a plate, in the order of their pages, so that none crosses another. */
function routesOf(
  { plates, pages, look }: Section,
  places: readonly Place[],
  { plate: x1 }: Columns,
): readonly (readonly [string, Route])[] {
  return plates.flatMap(({ id }, party) => {
    const place = places.find((each) => each.id === id);
    const theirs = pages.filter(
      (page) => page.party === party || (party === 0 && page.party >= plates.length),
    );
    const height = place?.plate?.height ?? 0;
    const step = Math.min(
      theirs.length > 12 ? 2.2 : theirs.length > 5 ? 4 : 6,
      (height - 6) / Math.max(1, theirs.length),
    );
    return theirs.map(({ mark, x, arrives, bend, radius }, index): readonly [string, Route] => {
      const y1 = (place?.y ?? 0) + (index - (theirs.length - 1) / 2) * step;
      return [
        `${mark.id} ${look === "filled" ? "backs" : "for"} ${id}`,
        { from: mark.id, to: id, x1, y1, bend, x2: x - radius, y2: arrives },
      ];
    });
  });
}
