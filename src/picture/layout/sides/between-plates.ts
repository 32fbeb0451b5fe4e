import type { Caption, Mark, Place, Stroke } from "../layout.ts";
import { textWidth } from "../text.ts";
import type { Columns } from "./measures.ts";
import { quietly } from "./piece.ts";

/** Plates that stand together. */
interface Standing {
  readonly id: string;
  readonly plates: readonly Mark[];
}

/** What is said between plates: which sides oppose each other, and whom the court decided for. */
export interface Words {
  readonly opposed: readonly (readonly [string, string])[];
  readonly ruling: { readonly court: string; readonly side: string } | null;
}

/** From plate to plate, CSS pixels. */
export const GAP = { same: 4, other: 14, against: 26, ruling: 36 } as const;
/** The way of the line between opposed parties, left of every plate that is set in. */
const LANE = 5;

/** How much room stands before a group of plates: enough for the word that goes there. */
export function gapBefore(
  before: string | undefined,
  id: string,
  sections: readonly Standing[],
  words: Words,
): number {
  if (before === undefined) return 0;
  const hasRuling = isRulingGap(before, id, words.ruling);
  const hasAgainst = words.opposed.some((pair) => againstGap(pair, sections, words) === `${before} ${id}`);
  return (hasRuling ? GAP.ruling : GAP.other) + (hasAgainst ? GAP.against - GAP.other : 0);
}

const isRulingGap = (before: string, id: string, ruling: Words["ruling"]): boolean =>
  ruling !== null && [before, id].includes("courts") && [before, id].includes(ruling.side);

/** The gap between two plates where the word stands: the last before the second party that holds no other word. */
function againstGap(
  [one, other]: readonly [string, string],
  sections: readonly Standing[],
  { ruling }: Words,
): string {
  const [from, to] = [one, other]
    .map((id) => sections.findIndex((section) => section.id === id))
    .toSorted((a, b) => a - b);
  if (from === undefined || to === undefined || from < 0) return "";
  const gaps = sections
    .slice(from, to)
    .map(({ id }, index) => [id, sections[from + index + 1]?.id ?? ""] as const);
  const free = gaps.findLast(([before, id]) => !isRulingGap(before, id, ruling)) ?? gaps.at(-1);
  return free?.join(" ") ?? "";
}

interface Said {
  readonly caption: Caption;
  readonly stroke: Stroke;
}

const topOf = ({ y, plate }: Place): number => y - (plate?.height ?? 0) / 2;
const bottomOf = ({ y, plate }: Place): number => y + (plate?.height ?? 0) / 2;

const edgesOf = (section: Standing, places: readonly Place[]) => {
  const theirs = places.filter(({ id }) => section.plates.some((plate) => plate.id === id));
  return { top: Math.min(...theirs.map(topOf)), bottom: Math.max(...theirs.map(bottomOf)) };
};

/** The line between sides that oppose each other, and its word. */
export function againstWords(
  sections: readonly Standing[],
  places: readonly Place[],
  words: Words,
): readonly Said[] {
  let free = -Infinity;
  return words.opposed.flatMap((pair): readonly Said[] => {
    const [gapAbove, gapBelow] = againstGap(pair, sections, words).split(" ");
    const pairOf = (ids: readonly (string | undefined)[]) => sections.filter(({ id }) => ids.includes(id));
    const [upper, lower] = pairOf(pair);
    const [above, below] = pairOf([gapAbove, gapBelow]);
    if (!upper || !lower || !above || !below) return [];
    const from = edgesOf(upper, places).bottom;
    const to = edgesOf(lower, places).top;
    // Two pairs that are not side by side would share one line.
    if (from < free) return [];
    free = to;
    const y = (edgesOf(above, places).bottom + edgesOf(below, places).top) / 2 + 4;
    const id = pair.join(" versus ");
    return [
      {
        caption: quietly(id, "against", { x: LANE + 7, y }),
        stroke: {
          id,
          points: [
            [LANE, from],
            [LANE, to],
          ],
          tone: "neither",
          width: 1.5,
          head: "none",
        },
      },
    ];
  });
}

/** The short arrow from the court to the side that it decided for. */
export function rulingWords(
  sections: readonly Standing[],
  places: readonly Place[],
  { ruling }: Words,
  { plate }: Columns,
): readonly Said[] {
  if (!ruling) return [];
  const courts = sections.findIndex(({ id }) => id === "courts");
  const winner = sections.findIndex(({ id }) => id === ruling.side);
  const [court, side] = [sections[courts], sections[winner]];
  if (!court || !side || Math.abs(courts - winner) !== 1) return [];
  const [c, s] = [edgesOf(court, places), edgesOf(side, places)];
  const [from, to] = courts < winner ? [c.bottom, s.top - 2] : [c.top, s.bottom + 2];
  const x = plate - 10;
  const width = textWidth("ruled for", 12);
  return [
    {
      caption: quietly("ruling", "ruled for", {
        x: x - 8 - width < 0 ? width : x - 8,
        y: (from + to) / 2 + 4,
        anchor: "end",
      }),
      stroke: {
        id: "ruling",
        points: [
          [x, from],
          [x, to],
        ],
        tone: "sideless",
        width: 2,
        head: "arrow",
      },
    },
  ];
}
