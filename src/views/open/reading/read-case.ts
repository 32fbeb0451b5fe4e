import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import type { Note } from "../../../input/importer.ts";
import type { Reading } from "../../../input/reading.ts";
import { completed } from "../../../schema/completed.ts";
import type { CaseFile } from "../../../schema/facts.ts";
import { issueLine } from "../../../schema/issues/issues.ts";
import { type FirstView, firstViewOf } from "../first-view.ts";
import { type Review, reviewOf } from "../review/review.ts";

type Good = Extract<Reading, { readonly ok: true }>;

/**
 * What a worker tells of a case that it read. What is long comes as text, which costs the page nothing until it is looked
 * at: a list may have tens of thousands of rows.
 */
export interface ReadCase extends Pick<Good, "ok" | "text" | "read" | "proposals" | "questions"> {
  readonly title: string;
  readonly review: Review;
  readonly firstView: FirstView;
  /** Names that a rule of spelling took for one actor’s. */
  readonly spellings: readonly { readonly name: string; readonly written: readonly string[] }[];
  /** What the check remarks, the first of it. */
  readonly warnings: readonly string[];
  readonly warned: number;
  /** The notes, as JSON. */
  readonly notes: string;
}

export type Read = ReadCase | Extract<Reading, { readonly ok: false }>;

const MOST = 100;

export function readCaseOf(reading: Good): ReadCase {
  const { ok, text, read, proposals, questions, file, whole, merges, warnings, notes } = reading;
  const spellings = new Map<string, Set<string>>();
  for (const { name, written } of merges)
    spellings.set(name, (spellings.get(name) ?? new Set<string>()).add(written));
  return {
    ok,
    text,
    read,
    proposals,
    questions,
    title: file.title,
    review: reviewOf(reading),
    firstView: firstViewOf(whole),
    spellings: [...spellings].map(([name, written]) => ({ name, written: [...written] })),
    warnings: warnings.slice(0, MOST).map(issueLine),
    warned: warnings.length,
    notes: JSON.stringify(notes),
  };
}

/** The case itself. The worker has checked the text, which it wrote. */
export const fileOf = ({ text }: ReadCase): CaseFile => completed(JSON.parse(text) as WrittenCaseFile);

export const notesIn = ({ notes }: ReadCase): readonly Note[] => JSON.parse(notes) as readonly Note[];
