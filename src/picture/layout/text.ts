/**
 * How wide a text is in a system sans, in CSS pixels: an estimate that errs on the wide side, because the
 * picture is laid out before any font is known, at build time too, and a label must never be cut off.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

/** As much of a text as the room holds, whole words and an ellipsis. */
export function cut(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const words = text.split(" ");
  const fits = (count: number): boolean => textWidth(`${words.slice(0, count).join(" ")} …`, size) <= room;
  return `${words.slice(0, words.findLastIndex((_, index) => fits(index + 1)) + 1).join(" ")} …`;
}

/** Breaks a text between words into lines no wider than the room, as evenly as they come. A single long word stays whole. */
export function wrap(text: string, room: number, size: number): string[] {
  const count = Math.ceil(textWidth(text, size) / room);
  const words = text.split(/\s+/);
  if (count <= 1 || words.length === 1) return [text];
  // Even lines read better than one full and one short; if words do not fall so, fill each line instead.
  const even = filled(words, textWidth(text, size) / count + size * 2, size);
  return even.every((line) => textWidth(line, size) <= room) ? even : filled(words, room, size);
}

function filled(words: readonly string[], room: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textWidth(longer, size) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const NARROW = /[ijlrtfI.,:;'’|!()[\] ·-]/;
const WIDE = /[mwMWGOQ@%—&]/;
const CAPITAL = /\p{Lu}|\d/u;
const FULL =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Extended_Pictographic}/u;

function emsOf(character: string): number {
  if (FULL.test(character)) return 1.05;
  if (NARROW.test(character)) return 0.41;
  if (WIDE.test(character)) return 0.95;
  return CAPITAL.test(character) ? 0.72 : 0.625;
}
