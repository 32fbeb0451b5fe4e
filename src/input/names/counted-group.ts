const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const NUMBER = String.raw`(?:\d[\d,]*|${SMALL.slice(1).join("|")})`;
const LEADING = new RegExp(String.raw`^(?:Over )?${NUMBER}\+? `, "iu");
const TRAILING = new RegExp(String.raw`^(.+?),? and (${NUMBER} .+)$`, "iu");
const EXACT = new RegExp(String.raw`^(${NUMBER}) `, "iu");

/**
 * A group that is given with its number: “137 Members of Congress”, or after a name “… and 67 Other Professors”.
 * `before` is the name, empty where there is none. Nothing where the words hold no such group.
 */
export function countedGroup(words: string): { readonly before: string; readonly group: string } | undefined {
  if (LEADING.test(words)) return { before: "", group: words };
  const [, before, group] = TRAILING.exec(words) ?? [];
  if (before === undefined || group === undefined) return undefined;
  return { before, group: group.replace(/\b(?:Other|Additional)\b/u, (word) => word.toLowerCase()) };
}

/** How many a group has, where its words say exactly. “Over 400” and “27+” do not. */
export function membersOf(group: string): number | undefined {
  const number = EXACT.exec(group)?.[1]?.toLowerCase();
  if (number === undefined) return undefined;
  return SMALL.includes(number) ? SMALL.indexOf(number) + 1 : Number(number.replaceAll(",", ""));
}
