import { withoutArticle } from "../names/filers.ts";
import type { HandTable } from "./hand-table.ts";
import type { ListLabel } from "./list-labels.ts";

/** The labels of one brief: one, or two where it was filed in two companion cases. */
export type BriefLabels = readonly [ListLabel, ...ListLabel[]];

/**
 * The labels as briefs. In two companion cases, labels that name the same filers on the same side are one
 * brief; the second stands with the first. `filersOf` gives the filers of a label, whatever their spelling.
 */
export function companionBriefs(
  labels: readonly ListLabel[],
  filersOf: (label: ListLabel) => string,
  table: HandTable,
): readonly BriefLabels[] {
  // From the first case of a pair to the second only, so that a brief finds its twin once.
  const companionOf = new Map(table.together.map(({ cases }) => cases));
  const taken = new Set<ListLabel>();
  return labels.flatMap((label): BriefLabels[] => {
    if (taken.has(label)) return [];
    const companion = companionOf.get(label.case.number);
    const twin = labels.find(
      (other) =>
        other.case.number === companion && !taken.has(other) && isSameBrief(label, other, filersOf, table),
    );
    if (twin === undefined) return [[label]];
    taken.add(twin);
    return [[label, twin]];
  });
}

function isSameBrief(
  label: ListLabel,
  other: ListLabel,
  filersOf: (label: ListLabel) => string,
  { joined }: HandTable,
): boolean {
  if (label.side !== other.side || label.plain.isNeither !== other.plain.isNeither) return false;
  const words = [label, other].map(({ plain }) => withoutArticle(plain.words));
  return (
    filersOf(label) === filersOf(other) ||
    joined.some((each) => each.side === label.side && words.every((word) => each.words.includes(word)))
  );
}
