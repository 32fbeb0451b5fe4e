import type { CaseFile } from "../../schema/facts.ts";

/** What was put right, the newest first. */
export function correctionsNewestFirst({ corrections }: CaseFile): CaseFile["corrections"] {
  return [...corrections].sort((a, b) => b.date.localeCompare(a.date));
}

/** The corrections that are younger than the data say that they are: whoever cites the data should know them. */
export function correctionsSince(file: CaseFile): CaseFile["corrections"] {
  const { updated = "" } = file;
  return correctionsNewestFirst(file).filter(({ date }) => date > updated);
}
