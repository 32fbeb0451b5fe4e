import { distance } from "fastest-levenshtein";

/** So many letters a word must have before one of them is forgiven: of a short one a letter is too much. */
const FEWEST = 4;

/**
 * Whether what is typed is a word or its beginning with one letter wrong, missing, too many or changed with its
 * neighbour. Digits are never forgiven, for another number is another thing.
 */
export function isOneOff(typed: string, word: string): boolean {
  if (typed.length < FEWEST || /\p{N}/u.test(typed)) return false;
  const beginnings = [-1, 0, 1].map((more) => word.slice(0, typed.length + more));
  return beginnings.some((each) => distance(typed, each) === 1 || isSwapped(typed, each));
}

/** Whether two neighbouring letters stand in the other order. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((_, index) => one[index] !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
