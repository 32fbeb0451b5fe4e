/**
 * How wide a text is in a sans, in CSS pixels: an estimate that errs on the wide side, because the picture is laid
 * out before any font is known, at build time too, and a label must never be cut off.
 */
export const textWidth = (text: string, size: number): number => emsOf(text) * size;

/** A picture is tried in several forms, so the same names are measured again and again. */
const KNOWN = new Map<string, number>();
const MOST_KNOWN = 4000;

function emsOf(text: string): number {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  let ems = 0;
  for (const character of text) ems += WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? 0.625;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, ems);
  return ems;
}

/** As much of a text as the room holds, and an ellipsis where that is not all. */
export function cut(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const left = room - textWidth("…", size);
  return `${(filled(piecesOf(text, left, size), left, size)[0] ?? "").replace(/-$/, "")}…`;
}

/**
 * Breaks a text into lines no wider than the room, as evenly as they come: between words, and within a word only
 * where it is wider than the room.
 */
export function wrap(text: string, room: number, size: number): string[] {
  const width = textWidth(text, size);
  if (width <= room) return [text];
  const pieces = piecesOf(text, room, size);
  // Even lines read better than one full and one short; if words do not fall so, fill each line instead.
  const even = filled(pieces, width / Math.ceil(width / room) + size * 2, size);
  return even.every((line) => textWidth(line, size) <= room) ? even : filled(pieces, room, size);
}

/** Where a word may end a line with a hyphen. */
const HYPHENATION = "\u00ad";

/** A hyphen shows only at the end of a line. */
const shown = (line: string): string => line.replace(/\u00ad$/, "-").replaceAll(HYPHENATION, "");

/** Pieces in as few lines as hold them. */
function filled(pieces: readonly string[], room: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth(shown(line + piece), size) > room) {
      lines.push(shown(line));
      line = "";
    }
    line = line === "" ? piece.trimStart() : line + piece;
  }
  return [...lines, shown(line)];
}

/** A text in pieces between which a line may break, each with the space before it; what is too wide, in smaller ones. */
function piecesOf(text: string, room: number, size: number): string[] {
  const pieces = text
    .trim()
    .split(/\s+/)
    .map((word) => ` ${word}`);
  return [wordsIn, syllablesIn, lettersIn].reduce(
    (parts, smaller) =>
      parts.flatMap((part) => (textWidth(shown(part.trim()), size) > room ? smaller(part) : part)),
    pieces,
  );
}

const OPENING = /^[\s\p{Ps}\p{Pi}]+$/u;

/** The words of a script that sets no space between them. A mark stays with the word before it, an opening one with the next. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmentsOf(text, "word")) {
    const last = words.at(-1);
    if (last !== undefined && (OPENING.test(last) || !(isWordLike || OPENING.test(segment))))
      words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** A Latin word before each consonant, or pair that begins a syllable, that a vowel follows. */
const syllablesIn = (word: string): string[] =>
  word
    .replace(
      /(\p{L}{2})(?=(?:sch|[cpst]h|[bcdfgkpt]?[lr]|[bcdfgjkmnpqstvwxyz])[aeiouyà-ýœ]\p{L})/giu,
      `$1${HYPHENATION}\n`,
    )
    .split("\n");

/** The letters of what has no better place to break; within a word of capitals and small letters with a hyphen. */
const lettersIn = (word: string): string[] =>
  segmentsOf(word, "grapheme").map(({ segment }, index, all) =>
    /^\p{LC}\p{M}*\p{LC}/u.test(segment + (all[index + 1]?.segment ?? "")) ? segment + HYPHENATION : segment,
  );

const segmentsOf = (text: string, granularity: "word" | "grapheme") => [
  ...new Intl.Segmenter("en", { granularity }).segment(text),
];

/**
 * Ems of letters: no less than in the widest font that a stack can end in, DejaVu Sans, or for what that lacks, in
 * Noto Sans. Joined and stacked letters are narrower together than one by one, so words count, not single letters.
 */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[aeokvxyFLT–]/, 0.616],
  [/[ .,:;·f/|\u00a0-]/, 0.365],
  [/[ijlI'’]/, 0.3],
  [/[tr()[\]!]/, 0.415],
  [/[csz“”?J]/, 0.56],
  [/[bdghnpqu\d]/, 0.637],
  [/[wM#+<=>~]/, 0.87],
  [/[mW@%—&…æœÆŒЖМФШЩЫЮжмфшщыю]/, 1],
  // Combining marks, joiners and marks of direction.
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[\p{Extended_Pictographic}\p{RI}]/u, 1.3],
  // Tamil to Sinhala, Burmese, Khmer; signs, Chinese, Japanese, Korean and what is rarer.
  [/[\u0b80-\u0dff\u1000-\u109f\u1780-\u17ff\u2190-\u{10ffff}]/u, 1.05],
  // Hebrew, Arabic, Devanagari, Thai and their neighbours.
  [/[\u0590-\u1dff]/, 0.85],
  [/[DGHNOQU]/, 0.79],
  [/[\p{Lu}\u0370-\u058f]/u, 0.723],
];
