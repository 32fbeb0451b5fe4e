import { closest, distance } from "fastest-levenshtein";

/** `Did you mean "ftc"?` where a known name is near enough to be meant; otherwise nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0 || word.length > 120) return "";
  const candidate = closest(word, [...known]);
  const near = distance(word, candidate) <= Math.max(2, Math.floor(word.length / 3));
  return near ? ` Did you mean “${candidate}”?` : "";
}
