/** Something about a case file that the person who edits it should know. */
export interface Issue {
  /** An error keeps the file from being shown; a warning does not. */
  readonly level: "error" | "warning";
  /** Keys and list positions from the root of the file to the place. */
  readonly path: readonly (string | number)[];
  /** What is wrong and what to do, continuing the path: `no actor “ftcc”. Did you mean “ftc”?` */
  readonly words: string;
  /** Counted from 1; left out where the issue is with no text, or where the text is not at hand. */
  readonly line?: number;
  /** Left out where the path tells the place within the line. */
  readonly column?: number;
}

/** `Line 12. relations.12.to: no actor “ftcc”. Did you mean “ftc”?`, or `line 3, column 5: a comma is missing before this.` */
export function issueLine({ path, words, line, column }: Issue): string {
  if (line !== undefined && column !== undefined) return `line ${line}, column ${column}: ${words}`;
  const place = path.length > 0 ? path.map(visible).join(".") : "file";
  return `${line === undefined ? "" : `Line ${line}. `}${place}: ${words}`;
}

/** A word of a stranger’s, which may hold what no terminal should be sent and no page should show: “U+202E” for what turns it round. */
export const visible = (step: string | number): string =>
  String(step).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (letter) => codePoint(letter));

/** A stranger’s word in quotation marks, no longer than a line has room for. */
export function quoted(word: string): string {
  const letters = Array.from(visible(word));
  return `“${letters.slice(0, LONGEST_WORD).join("")}${letters.length > LONGEST_WORD ? "…" : ""}”`;
}

const LONGEST_WORD = 100;

/** `U+000B`, as character tables name it. */
export const codePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
