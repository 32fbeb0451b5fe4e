import { type Issue, codePoint } from "./issues.ts";

type Path = Issue["path"];

/**
 * Every character in a text or a key that cannot be shown, or not be written into every file that is made of a case.
 * Tab and line break are let pass here; where a text is one line the schema refuses them.
 */
export function characterIssues(json: unknown, path: Path = []): readonly Issue[] {
  if (typeof json === "string") return issuesIn(json, path);
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const place = [...path, Array.isArray(json) ? Number(key) : key];
    return [...issuesIn(key, place), ...characterIssues(value, place)];
  });
}

interface Refusal {
  readonly letters: RegExp;
  /** Continues “holds U+000B”. */
  readonly words: string;
}

/**
 * What no text may hold. Let pass are the joiners U+200C and U+200D, which Persian, Indian scripts and emoji need, and
 * U+00AD, U+200B and U+2060, which say where a word may break.
 */
const REFUSED: readonly Refusal[] = [
  {
    // Without a name, shape or meaning; XML has no way to write most of them. Text from a PDF is full of them.
    letters: /(?![\t\n\r])\p{Cc}/gu,
    words: ", a control character that cannot be shown or saved. Delete it.",
  },
  {
    letters: /\p{Cs}/gu,
    words: ", half of a character. Write the whole character, or delete it.",
  },
  {
    letters: /\p{Noncharacter_Code_Point}/gu,
    words: ", which is no character. Delete it.",
  },
  {
    // They can make one name read as another, and a script needs none: its letters know their direction.
    letters: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/gu,
    words: ", an invisible mark that turns the direction of writing. Delete it.",
  },
  {
    // Some programs break a line at them and others do not; a row of a table would be two.
    letters: /[\u2028\u2029]/gu,
    words: String.raw`, a line break that few programs know. Write a space, or \n.`,
  },
  {
    letters: /[\ufeff\ufff9-\ufffb]/gu,
    words: ", which is left over from another file and cannot be seen. Delete it.",
  },
];

/** Whatever may be refused, and some that may not: most texts need no second look. */
const SUSPECT = /[\p{C}\p{Zl}\p{Zp}\ufffd]/u;

function issuesIn(text: string, path: Path): readonly Issue[] {
  if (!SUSPECT.test(text)) return [];
  const refused = REFUSED.flatMap(({ letters, words }) => {
    const places = [...text.matchAll(letters)].map(({ 0: letter, index }) => [letter, index] as const);
    // Of each letter the first place: a map keeps the last that it is given.
    return [...new Map(places.toReversed())].toReversed().map(([letter, index]): Issue => {
      const place = placeWords(text.slice(0, index));
      return { level: "error", path, words: `holds ${codePoint(letter)} ${place}${words}` };
    });
  });
  return text.includes(LOST) ? [...refused, { level: "error", path, words: LOST_WORDS }] : refused;
}

const LOST = "\ufffd";
/** The same wherever it stands, for the cause is one. */
const LOST_WORDS =
  "holds U+FFFD, which stands for a letter that was lost when the file was saved in another encoding. Write the letter again.";

/** `after “Rook”`, `at its beginning`. */
function placeWords(before: string): string {
  const visible = before.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "");
  const [last = ""] = /\S.{0,19}$/su.exec(visible) ?? [];
  return last === "" ? "at its beginning" : `after “${last}”`;
}
