import { type Filers, filersIn } from "../names/filers.ts";
import { type PlainLabel, plainLabel } from "../names/plain-label.ts";
import type { HandTable } from "./hand-table.ts";
import { LIST_SIDES, type ListCase, type ListSide, type TermList } from "./term-list.ts";

/** One label of the list, read: one brief, as far as the list tells. */
export interface ListLabel {
  readonly case: ListCase;
  readonly side: ListSide;
  /** As in the list, with the spaces around it taken off. */
  readonly text: string;
  readonly plain: PlainLabel;
  readonly filers: Filers;
  /** There are filers whom the label does not name. */
  readonly hasMore: boolean;
}

/** Every label of the list, in its order: by case, the petitioner’s side first. */
export function listLabels({ cases }: TermList, table: HandTable): readonly ListLabel[] {
  return cases.flatMap((each) =>
    LIST_SIDES.flatMap((side) => each[side].map((text) => listLabel(each, side, text, table))),
  );
}

function listLabel(listCase: ListCase, side: ListSide, text: string, table: HandTable): ListLabel {
  const plain = plainLabel(text);
  const filers = filersIn(plain.words, table);
  return {
    case: listCase,
    side,
    text: text.trim(),
    plain,
    filers,
    hasMore: plain.hasMore || filers.hasMore,
  };
}
