import type { CaseModel } from "../model/model.ts";
import type { Actor } from "../schema/facts.ts";
import { folded, wordsIn } from "./words/folded.ts";
import { isOneOff } from "./words/one-off.ts";

/** How well a name answers what is typed: it is the name, it begins so, one of its words does, or nearly does. */
const RANKS: readonly ((name: string, typed: string) => boolean)[] = [
  (name, typed) => name === typed,
  (name, typed) => name.startsWith(typed),
  (name, typed) => ` ${name}`.includes(` ${typed}`),
  (name, typed) => name.includes(typed),
  (name, typed) => isOneOff(typed, name) || name.split(" ").some((word) => isOneOff(typed, word)),
];

/** An actor that a name may mean, and how well it answers: 0 where it is called so. */
export interface Named {
  readonly actor: Actor;
  readonly rank: number;
}

/**
 * Whom a reader may mean by a name: by full or short name, alias or a part of one, without accents and capitals, one
 * letter forgiven. The likeliest first: who is called so, then who filed most.
 */
export function namedBy(model: CaseModel, text: string): readonly Named[] {
  const typed = asTyped(text);
  if (typed === "") return [];
  return [...model.actors.values()]
    .map((actor) => ({ actor, rank: rankOf(actor, typed) }))
    .filter(({ rank }) => rank < RANKS.length)
    .sort(
      (one, other) =>
        one.rank - other.rank || model.briefsOf(other.actor.id).length - model.briefsOf(one.actor.id).length,
    );
}

function rankOf({ id, name, short, inText, aliases }: Actor, typed: string): number {
  const names = [name, short, inText, ...aliases, id].flatMap((each) =>
    each === undefined ? [] : asTyped(each),
  );
  const ranks = names.map((each) => RANKS.findIndex((answers) => answers(each, typed)));
  return Math.min(...ranks.map((rank) => (rank < 0 ? RANKS.length : rank)));
}

const asTyped = (text: string): string => wordsIn(folded(text)).join(" ");
