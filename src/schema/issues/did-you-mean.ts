import { closest, distance } from "fastest-levenshtein";

/** `Did you mean "ftc"?` where a known name is near enough to be meant; otherwise nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const candidate = nearest(word, known);
  return candidate === null ? "" : ` Did you mean “${candidate}”?`;
}

/** The known name that a word is near enough to mean; `null` where it is near none. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0 || word.length > 120) return null;
  const candidate = closest(word, [...known]);
  const steps = distance(word, candidate);
  // A name with no letter of the word is another name, however short both are.
  const isNear = steps < word.length && steps <= Math.max(2, Math.floor(word.length / 3));
  return isNear ? candidate : null;
}
