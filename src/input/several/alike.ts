import { distance } from "fastest-levenshtein";
import type { ActorPair } from "../importer.ts";
import { nameKey } from "../names/spelling.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Two names that may be one actor’s, and why somebody should look. */
export interface Likeness extends ActorPair {
  readonly why: string;
}

/** So many can be looked at; the surest come first. */
const MOST = 60;

/**
 * Names that look like one actor’s. Nothing is merged by them: a person says which are. The first that is named stays;
 * of a short and a long name the long one does.
 */
export function alike(actors: readonly Named[]): readonly Likeness[] {
  const rules = [sameWords, initials, withinAnother, ...(actors.length > MOST_COMPARED ? [] : [misspelt])];
  const found = new Map<string, Likeness>();
  for (const rule of rules) {
    for (const likeness of rule(actors)) {
      const key = [likeness.keep, likeness.other].toSorted().join(" ");
      if (!found.has(key)) found.set(key, likeness);
      if (found.size >= MOST) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** Every pair of so many is compared letter by letter, in less than a second. */
const MOST_COMPARED = 1500;

const IDLE = new Set(
  "a an and of the for in on to inc llc ltd llp co corp corporation company incorporated et al".split(" "),
);

const wordsOf = (name: string): readonly string[] =>
  nameKey(name)
    .replace(/^(?:the )?states? of /u, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !IDLE.has(word));

/** “State of Idaho” and “Idaho”; “Chamber of Commerce of the United States”, “U.S. Chamber of Commerce”. */
function sameWords(actors: readonly Named[]): readonly Likeness[] {
  const first = new Map<string, Named>();
  return actors.flatMap((actor) => {
    const words = wordsOf(actor.name.replace(/\bU\.?\s?S\.?(?=\s)/u, "United States"));
    if (words.join("").length < 4) return [];
    const key = words.toSorted().join(" ");
    const known = first.get(key);
    if (known === undefined) first.set(key, actor);
    return known === undefined ? [] : [pair(known, actor, "The same words.")];
  });
}

/** “ACLU” and “American Civil Liberties Union”. */
function initials(actors: readonly Named[]): readonly Likeness[] {
  const short = new Map(
    actors.filter(({ name }) => /^\p{Lu}{3,7}$/u.test(name)).map((actor) => [actor.name, actor]),
  );
  if (short.size === 0) return [];
  return actors.flatMap((actor) => {
    const letters = actor.name
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join("");
    const known = short.get(letters);
    return known === undefined || known === actor || letters.length < 3
      ? []
      : [{ keep: actor.id, other: known.id, why: "Its initials." }];
  });
}

/** “American Civil Liberties Union” and “American Civil Liberties Union Foundation”. */
function withinAnother(actors: readonly Named[]): readonly Likeness[] {
  const byStart = new Map<string, (readonly [Named, readonly string[]])[]>();
  for (const actor of actors) {
    const words = wordsOf(actor.name);
    const start = words.slice(0, 2).join(" ");
    if (words.length < 2) continue;
    const group = byStart.get(start);
    if (group) group.push([actor, words]);
    else byStart.set(start, [[actor, words]]);
  }
  return [...byStart.values()].flatMap((group) =>
    group.flatMap(([one, words], index) =>
      group.slice(index + 1).flatMap(([other, more]) => {
        const [few, many] = words.length <= more.length ? [words, more] : [more, words];
        const isWithin = few.every((word, at) => many[at] === word) && many.length - few.length <= 2;
        return isWithin ? [pair(one, other, "One name goes on where the other ends.")] : [];
      }),
    ),
  );
}

/** “Womens Law Project” and “Women’s Law Projct”: a letter or two. */
function misspelt(actors: readonly Named[]): readonly Likeness[] {
  const keys = actors
    .map((actor) => ({ actor, key: nameKey(actor.name) }))
    .filter(({ key }) => key.length >= 8 && !/\d/u.test(key))
    .map((each) => ({ ...each, letters: lettersIn(each.key) }));
  const found: Likeness[] = [];
  for (const [index, one] of keys.entries()) {
    const most = one.key.length < 16 ? 1 : 2;
    for (let at = index + 1; at < keys.length; at += 1) {
      const other = keys[at];
      if (other === undefined || Math.abs(one.key.length - other.key.length) > most) continue;
      if (bitsIn(one.letters ^ other.letters) > 2 * most) continue;
      if (distance(one.key, other.key) <= most)
        found.push(pair(one.actor, other.actor, "They differ by a letter or two."));
    }
  }
  return found;
}

/** Which letters a name has, a bit for each: one letter written for another changes two bits at most. */
function lettersIn(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const pair = (one: Named, other: Named, why: string): Likeness =>
  other.name.length > one.name.length
    ? { keep: other.id, other: one.id, why }
    : { keep: one.id, other: other.id, why };
