import type { Issue } from "../issues/issues.ts";
import { lineStarts, placesIn } from "./places.ts";

/** The text that bytes stand for, or the one thing that is wrong with them. */
export type Decoded = { readonly text: string } | { readonly issue: Issue };

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Reads UTF-8, with or without a byte order mark, and UTF-16 with one. Nothing else is guessed at. */
export function decoded(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === null) {
    const words = "the file is UTF-16 without a byte order mark, UTF-32, or no text. Save it as UTF-8.";
    return { issue: { level: "error", path: [], line: 1, column: 1, words } };
  }
  const text = strictly(bytes, encoding);
  return text === null ? { issue: strayIssue(bytes, encoding) } : { text };
}

/** What the first bytes say. A case file begins with “{”, so a zero among them is half of a wider character. */
function encodingOf([first, second, third, fourth]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0 || second === 0 ? null : "utf-8";
}

/** The text without its mark; `null` where bytes stand for nothing. One that is read on may break off in a character. */
function strictly(bytes: Uint8Array, encoding: Encoding, end: "whole" | "read on" = "whole"): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: end === "read on" });
  } catch {
    return null;
  }
}

/** The first bytes that stand for nothing, and how many lines have such. */
function strayIssue(bytes: Uint8Array, encoding: Encoding): Issue {
  const { before, at } = readable(bytes, encoding);
  const place = placesIn(before)(before.length);
  if (encoding !== "utf-8") {
    const words = "the UTF-16 of this file has half a character here. Save it as UTF-8.";
    return { level: "error", path: [], ...place, words };
  }
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const words = `byte ${byte} is not UTF-8. ${foreignWords(bytes, at, place.line)}`;
  return { level: "error", path: [], ...place, words };
}

/** What can be read of ill-formed bytes, and where that ends. */
function readable(bytes: Uint8Array, encoding: Encoding): { readonly before: string; readonly at: number } {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (strictly(bytes.subarray(0, middle), encoding, "read on") === null) high = middle - 1;
    else low = middle;
  }
  // So far the bytes may be the beginning of a character; the last whole one is at most three bytes before.
  for (let at = low; at > 0; at -= 1) {
    const before = strictly(bytes.subarray(0, at), encoding);
    if (before !== null) return { before, at };
  }
  return { before: "", at: 0 };
}

/** How much of the file is so, and what its first such place says in the encoding that is likely. */
function foreignWords(bytes: Uint8Array, at: number, line: number): string {
  const text = western(bytes);
  const starts = lineStarts(text);
  const stray = starts.filter(
    (start, index) => strictly(bytes.subarray(start, starts[index + 1]), "utf-8") === null,
  ).length;
  const many = stray === 1 ? "" : ` ${stray} lines of the file have such bytes.`;
  // oxlint-disable-next-line no-control-regex
  if (/[\0-\x08\x0e-\x1f]/.test(text)) return `Is this a text file?${many}`;
  const start = Math.max(starts[line - 1] ?? 0, at - 40);
  const around = text.slice(start, Math.min(starts[line] ?? text.length, at + 40)).trim();
  return `In Windows-1252 this would be: “${around}”.${many} Save the file as UTF-8.`;
}

/** What Windows-1252 has where Latin-1 has control characters; a dot where it has nothing. */
const FROM_80 = "€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ";

/** Bytes as Windows-1252: each is one letter, so that places in the text are places in the bytes. Node’s own decoder reads Latin-1. */
export const western = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (letter) => FROM_80[letter.charCodeAt(0) - 0x80] ?? letter);
