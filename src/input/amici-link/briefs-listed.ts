import { LISTED_SIDES, type ListedCase, type ListedSide, type TermList } from "./listed.ts";
import type { Reading } from "./reading.ts";
import { type Names, namesIn } from "./named.ts";
import { type PlainLabel, plainLabel } from "./plain-label.ts";

/** One label of the list, read: one brief, as far as the list tells. */
export interface ListedBrief {
  readonly case: ListedCase;
  readonly side: ListedSide;
  /** As listed, with the spaces around it taken off. */
  readonly label: string;
  readonly plain: PlainLabel;
  readonly names: Names;
  /** There are filers whom the label does not name. */
  readonly hasMore: boolean;
}

/** Every label of the list, in its order: by case, the petitioner’s side first. */
export function briefsListed({ cases }: TermList, reading: Reading): readonly ListedBrief[] {
  return cases.flatMap((each) =>
    LISTED_SIDES.flatMap((side) =>
      each[side].map((label) => {
        const plain = plainLabel(label);
        const names = namesIn(plain.words, reading);
        return {
          case: each,
          side,
          label: label.trim(),
          plain,
          names,
          hasMore: plain.hasMore || names.hasMore,
        };
      }),
    ),
  );
}
