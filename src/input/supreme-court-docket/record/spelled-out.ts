import { statesIn } from "../../names/states.ts";

/** Ends of a name behind a comma. */
const SUFFIX =
  /^(?:Inc|LLC|L\.?L\.?C|L\.?P|LLP|Ltd|Co|Corp|P\.?C|P\.?A|PLLC|N\.?A|S\.?A|AFL-CIO|CLC|Jr|Sr|II|III|IV|M\.?D|Ph\.?D|Esq|U\.?S\.?A)\.?$/u;
/** “Cities of A, B, and C” are the City of A, the City of B and so on, up to the “and”. */
const PLURALS: readonly (readonly [head: RegExp, one: string])[] = [
  [/^(?:the )?Cities of /iu, "City of "],
  [/^(?:the )?Counties of /iu, "County of "],
  [/^(?:the )?Towns of /iu, "Town of "],
  [/^(?:the )?(?:States|Commonwealths) of /iu, ""],
];

/**
 * The names that a row of counsel spells out behind the lead of a brief: “A, et al.” in the entry, “A, B, and C” in the
 * row. Nothing where the row does not begin with the lead, or does not go on as a list does.
 */
export function spelledOut(party: string, lead: string): readonly string[] | undefined {
  const states = statesIn(party.replace(/^the /iu, ""));
  if (states !== undefined && states.others.length === 0 && states.states.length > 1) return states.states;
  const end = endOfLead(party, lead);
  if (end === undefined) return undefined;
  const rest = party
    .slice(end)
    .replace(/^(?:\s*(?:[,;&]|and\b))+\s*/iu, "")
    .replace(/[\s,;]+$/u, "");
  return [party.slice(0, end).trim(), ...(rest === "" ? [] : itemsOf(rest))];
}

/** Where the lead ends in a row that begins with it and goes on as a list does. Case, points and articles do not count. */
export function endOfLead(party: string, lead: string): number | undefined {
  const wanted = wordsOf(lead);
  const words = wordsOf(party);
  if (wanted.length === 0 || wanted.some(({ word }, at) => words[at]?.word !== word)) return undefined;
  const end = words[wanted.length - 1]?.end ?? 0;
  const suffix =
    /^,? (?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|L\.P)\b\.?/u.exec(party.slice(end))?.[0] ??
    /^[.’)]+/u.exec(party.slice(end))?.[0] ??
    "";
  const after = party.slice(end + suffix.length);
  return /^\s*(?:$|[,;&(]|and\b|et\b|in support\b)/iu.test(after) ? end + suffix.length : undefined;
}

/** The words of a name that tell it from others, each with the place where it ends. */
export function wordsOf(name: string): readonly { readonly word: string; readonly end: number }[] {
  const words = [...name.matchAll(/[\p{L}\p{N}]+(?:[’'](?=\p{L}))?/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/[’']$/u, ""),
    end: index + word.length,
  }));
  const start = words.findIndex(
    ({ word }) => !["the", "state", "states", "commonwealth", "of"].includes(word),
  );
  return words.slice(Math.max(0, start));
}

function itemsOf(list: string): readonly string[] {
  const pieces = joined(list.split(/\s*[,;]\s*/u));
  const last = pieces.at(-1) ?? "";
  if (pieces.length === 1) return statesIn(list)?.states ?? [list];
  // With a comma before its “and” a list has no other “and” between two of its items.
  const ended = /^(?:and|&) /u.test(last) ? pieces : [...pieces.slice(0, -1), ...splitAtLast(last)];
  return singular(ended).filter((each) => each !== "");
}

function joined(pieces: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before !== undefined && SUFFIX.test(piece)) whole[whole.length - 1] = `${before}, ${piece}`;
    else whole.push(piece);
  }
  return whole;
}

function splitAtLast(piece: string): readonly string[] {
  const at = piece.lastIndexOf(" and ");
  return at < 0 ? [piece] : [piece.slice(0, at), piece.slice(at + 5)];
}

function singular(pieces: readonly string[]): readonly string[] {
  let one: string | undefined;
  return pieces.map((piece) => {
    const isLast = /^(?:and|&) /u.test(piece);
    const name = piece.replace(/^(?:and|&) /u, "").trim();
    const plural = PLURALS.find(([head]) => head.test(name));
    if (plural !== undefined) [, one] = plural;
    // “the County of B” begins a name of its own.
    else if (/^(?:the )?\p{Lu}\S* (?:of|and|\p{Lu}\S* of)\b|^the /u.test(name) && one !== undefined)
      one = undefined;
    const full =
      one === undefined ? name : `${one}${plural === undefined ? name : name.replace(plural[0], "")}`;
    if (isLast) one = undefined;
    return full;
  });
}
