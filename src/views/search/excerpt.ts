import { folded } from "../../derive/words/folded.ts";
import type { Hit } from "./record-index.ts";

/** A run of a text, and whether it is one of the words that were found. */
export interface Run {
  readonly text: string;
  readonly isFound: boolean;
}

/** A hit as it is read: its title, and the sentence in which words were found that its title does not have. */
export interface Excerpts {
  readonly title: readonly Run[];
  readonly sentence: readonly Run[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A text longer than this is cut to what stands around the first word that was found. */
const LONGEST = 150;
/** So much of it stands before that word. */
const BEFORE = 50;

export function excerptsOf({ title, more, found }: Pick<Hit, "title" | "more" | "found">): Excerpts {
  const missing = [...found].filter((word) => !foundIn(title, new Set([word])));
  const ranked = more
    .map((text) => ({ text, count: foundIn(text, new Set(missing)) }))
    .sort((one, other) => other.count - one.count);
  const [best] = ranked;
  return {
    title: marked(cut(title, found), found),
    sentence: best && best.count > 0 ? marked(cut(best.text, found), found) : [],
  };
}

/** How many of these words a text has. */
const foundIn = (text: string, words: ReadonlySet<string>): number =>
  new Set((text.match(WORD) ?? []).map(folded).filter((word) => words.has(word))).size;

/** Cut between two words, around the first that was found. */
function cut(text: string, found: ReadonlySet<string>): string {
  if (text.length <= LONGEST) return text;
  const first = [...text.matchAll(WORD)].find(([word]) => found.has(folded(word)))?.index ?? 0;
  const from = first > BEFORE ? text.lastIndexOf(" ", first - BEFORE) + 1 : 0;
  const end = from + LONGEST >= text.length ? text.length : text.lastIndexOf(" ", from + LONGEST);
  return `${from > 0 ? "… " : ""}${text.slice(from, end > first ? end : text.length)}${end > first && end < text.length ? " …" : ""}`;
}

function marked(text: string, found: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!found.has(folded(word))) continue;
    if (index > at) runs.push({ text: text.slice(at, index), isFound: false });
    runs.push({ text: word, isFound: true });
    at = index + word.length;
  }
  return at < text.length ? [...runs, { text: text.slice(at), isFound: false }] : runs;
}
