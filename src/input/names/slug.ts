import slugify from "@sindresorhus/slugify";
import { BOTH, NEITHER, NOT_STATED } from "../../schema/facts.ts";

/** A name as an id: small Latin letters without accents, digits and hyphens, cut between words at about this length. */
export function slug(name: string, longest = 60): string {
  const [first = "", ...words] = hyphenated(bare(name)).split("-");
  let short = first === "" ? "unnamed" : first;
  for (const word of words) {
    if (short.length + 1 + word.length > longest) break;
    short += `-${word}`;
  }
  return short;
}

/** Letters that need no dictionary are most names, and a list may have tens of thousands of them. */
const hyphenated = (name: string): string =>
  /^[\x20-\x7e]*$/u.test(name)
    ? name
        .toLowerCase()
        .replaceAll(/[^a-z\d]+/gu, "-")
        .replaceAll(/^-|-$/gu, "")
    : slugify(name, {
        decamelize: false,
        // AT&T is at-t, and not at-and-t.
        customReplacements: [["&", " "]],
      });

/** Without accents, which slugify would spell out: Türkiye is turkiye, and not tuerkiye. U.S. is us, and not u-s. */
const bare = (name: string): string => name.normalize("NFD").replace(/[\u0300-\u036f’'“”.]/gu, "");

/** Words that have a meaning of their own where ids stand. */
const RESERVED = [BOTH, NEITHER, NOT_STATED, "all"];

/** Makes ids unique, in the order in which they are asked for: the second of a name gets “-2”. */
export function uniqueIds(): (wish: string) => string {
  const given = new Set<string>(RESERVED);
  const next = new Map<string, number>();
  return (wish) => {
    let id = wish;
    // From where the last of that name ended: a list may have ten thousand without a Latin letter.
    let nth = next.get(wish) ?? 2;
    for (; given.has(id); nth += 1) id = `${wish}-${nth}`;
    next.set(wish, nth);
    given.add(id);
    return id;
  };
}
