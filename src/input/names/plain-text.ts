/** What a case file’s texts may not hold, tab and line break aside; `character-issues` says of each why. */
const REFUSED =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Words of a file as a name or a title can have them: one line, nothing that cannot be shown, no longer than a name may be. */
export function plainName(words: string, most = 300): string {
  return shortened(shown(words).replaceAll(/\s+/gu, " ").trim(), most);
}

/** The same for words of several lines. */
export const plainProse = (words: string): string => shortened(shown(words).trim(), 5000);

/** Lost letters are marked as every reader knows it: in a name from which U+FFFD were dropped nobody would miss any. */
const shown = (words: string): string =>
  words
    .replaceAll(/[\u2028\u2029]/gu, "\n")
    .replaceAll(REFUSED, "")
    .replaceAll("\ufffd", "?");

const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

function shortened(words: string, most: number): string {
  if (INVISIBLE.test(words)) return "";
  if (words.length <= most) return words;
  // A letter of two halves may stand at the cut.
  return `${words.slice(0, most - 1).replace(/\p{Cs}$/u, "")}…`;
}
