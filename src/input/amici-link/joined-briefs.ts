import type { ListedBrief } from "./briefs-listed.ts";
import type { Reading } from "./reading.ts";

/** One brief of the record: one label, or the labels of one brief in two companion cases. */
export type FiledBrief = readonly [ListedBrief, ...ListedBrief[]];

/**
 * The labels as briefs. In two companion cases, labels that name the same filers on the same side are one
 * brief; the second stands with the first. `filersOf` gives the filers of a label, whatever their spelling.
 */
export function joinedBriefs(
  listed: readonly ListedBrief[],
  filersOf: (brief: ListedBrief) => string,
  reading: Reading,
): readonly FiledBrief[] {
  const taken = new Set<ListedBrief>();
  return listed.flatMap((brief): FiledBrief[] => {
    if (taken.has(brief)) return [];
    const twin = listed.find(
      (other) =>
        !taken.has(other) &&
        isOtherCaseOf(brief, other, reading) &&
        isSameBrief(brief, other, filersOf, reading),
    );
    if (twin === undefined) return [[brief]];
    taken.add(twin);
    return [[brief, twin]];
  });
}

/** The second case of a pair, so that a brief finds its twin once. */
const isOtherCaseOf = (brief: ListedBrief, other: ListedBrief, { together }: Reading): boolean =>
  together.some(({ cases: [one, two] }) => brief.case.number === one && other.case.number === two);

function isSameBrief(
  brief: ListedBrief,
  other: ListedBrief,
  filersOf: (brief: ListedBrief) => string,
  { joined }: Reading,
): boolean {
  if (brief.side !== other.side || brief.plain.isNeither !== other.plain.isNeither) return false;
  const words = [brief.plain.words, other.plain.words].map((each) => each.replace(/^The /u, ""));
  return (
    filersOf(brief) === filersOf(other) ||
    joined.some((each) => each.side === brief.side && words.every((word) => each.words.includes(word)))
  );
}
