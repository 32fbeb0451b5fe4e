import { type Cast, rowsOf } from "../layout.ts";
import type { Columns } from "./measures.ts";
import type { Look } from "./rows.ts";

/** Rows of briefs, or groups with so many lines of names. */
export type Form = Look | { readonly names: 1 | 2 };

/** So many briefs may have large names, and so many a row each. CSS pixels a form may be high, by the briefs it shows. */
const FEW = 8;
const ROWS = 40;
const LARGE = 20;

/** Large names, with day and kind under them. */
const large = (size: number): Look => ({
  size,
  pitch: size * 1.25,
  gap: 14,
  most: Infinity,
  detail: "under",
});

/** The forms a picture can take, the fullest first, each with the height that it may have. */
export function formsFor(
  cast: Cast,
  { isWide, isNarrow }: Columns,
): readonly { readonly form: Form; readonly most: number }[] {
  const count = cast.clusters.reduce((sum, { blocks }) => sum + blocks.length, 0);
  // On a phone a large name has half a line: many of them would be cut, and push the rest below the screen.
  const names = cast.clusters.reduce((sum, each) => sum + rowsOf(each).length, 0);
  const isLarge = count <= FEW && !(isNarrow && names > 2 * FEW);
  const isSmall = count <= LARGE;
  const most = isWide ? (isSmall ? 492 : 655) : isNarrow ? (isSmall ? 870 : 1030) : isSmall ? 487 : 655;
  const detail = isWide ? "end" : "over";
  const every = (size: number, gap: number): Look => ({
    size,
    pitch: Math.round(size * 1.3),
    gap,
    most: Infinity,
    detail,
  });
  const row = (gap: number, lines: number): Look => ({
    size: isNarrow ? 13 : 14,
    pitch: isNarrow ? 17 : 18,
    gap,
    most: lines,
    detail,
  });
  // Between phone and desktop there is no room for a kind a row, nor for a line a kind.
  const tight: Look = isWide || isNarrow ? row(0, 1) : { ...row(0, 1), size: 13, pitch: 17, detail: "first" };
  return [
    ...(isLarge ? [large(20), large(17)] : []).map((form) => ({ form, most })),
    ...[every(16, 10), every(15, 8), every(14, 6), ...(isNarrow ? [every(13, 4)] : [])].map((form) => ({
      form,
      most,
    })),
    ...(count <= ROWS ? [row(4, 2), row(2, 2), row(4, 1), row(2, 1)].map((form) => ({ form, most })) : []),
    count <= ROWS ? { form: tight, most: Infinity } : { form: { names: 2 }, most },
  ];
}
