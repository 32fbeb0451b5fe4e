/** What is alike in two spellings of one name: capitals, punctuation, “&” and “U.S.” do not count. */
export function spellingKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bu\.s\./gu, "united states")
    .replaceAll("&", " and ")
    .replace(/[.,’“”]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The same, without “Inc.” or “LLC” at the end. */
export function nameKey(name: string): string {
  return spellingKey(name).replace(/ (?:inc|llc)$/u, "");
}
