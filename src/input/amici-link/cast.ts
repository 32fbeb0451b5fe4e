import { KIND_NAMES, type Kind } from "../../schema/registries/kinds.ts";
import type { ListedBrief } from "./briefs-listed.ts";
import { grouped } from "./grouped.ts";
import { nameKey } from "./actor-key.ts";
import { kindOf } from "./kind-of.ts";
import type { ListedSide } from "./listed.ts";
import type { Reading } from "./reading.ts";
import type { ListedParty } from "./parties.ts";
import { idsGivenOnce, slug } from "./slug.ts";

/** One place where the list names somebody. */
export interface Mention {
  readonly name: string;
  /** As it stands there, with article and title. */
  readonly written: string;
  readonly kind?: Kind;
  readonly label: string;
  readonly caseNumber: number;
  readonly side: ListedSide;
}

/** Somebody of the list, with every place where the list names it. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly short: string | undefined;
  readonly kind: Kind;
  readonly mentions: readonly Mention[];
}

export interface Cast {
  readonly members: readonly CastMember[];
  readonly memberNamed: (name: string) => CastMember;
}

/** Who is in the list: names that a rule or the hand table knows for one actor’s are one member. Parties come first. */
export function castOf(
  parties: readonly ListedParty[],
  briefs: readonly ListedBrief[],
  reading: Reading,
): Cast {
  const keyOf = keysByName(reading);
  const groups = grouped([...parties.map(partyMention), ...briefs.flatMap(filerMentions)], ({ name }) =>
    keyOf(name),
  );
  const once = idsGivenOnce();
  const members = new Map(
    [...groups].map(([key, mentions]) => [key, member(mentions, keyOf, reading, once)]),
  );
  return {
    members: [...members.values()],
    memberNamed: (name) => {
      const found = members.get(keyOf(name));
      if (found === undefined) throw new Error(`The list does not name ${name}.`);
      return found;
    },
  };
}

function keysByName({ same }: Reading): (name: string) => string {
  const keys = new Map(
    Object.entries(same).flatMap(([name, also]) =>
      also.map((other) => [nameKey(other), nameKey(name)] as const),
    ),
  );
  return (name) => keys.get(nameKey(name)) ?? nameKey(name);
}

const partyMention = (party: ListedParty): Mention => ({
  name: party.name,
  written: party.name,
  label: party.case.title,
  caseNumber: party.case.number,
  side: party.side,
});

const filerMentions = ({ names, label, side, case: { number } }: ListedBrief): readonly Mention[] =>
  names.filers.map((filer) => ({ ...filer, label, caseNumber: number, side }));

function member(
  mentions: readonly Mention[],
  keyOf: (name: string) => string,
  reading: Reading,
  once: (wish: string) => string,
): CastMember {
  const name = displayName(mentions, keyOf, reading);
  const short = reading.called[name]?.short;
  const said = mentions.find(({ kind }) => kind !== undefined)?.kind;
  const kind = kindByHand(name, reading) ?? said ?? kindOf(name) ?? "organisation";
  return { id: once(slug(short ?? name.replace(/,? (?:Inc\.?|LLC)$/u, ""))), name, short, kind, mentions };
}

/** The name in the hand table, else the spelling that the list has most often, the longer of two as frequent. */
function displayName(
  mentions: readonly Mention[],
  keyOf: (name: string) => string,
  { same }: Reading,
): string {
  const [first] = mentions;
  const byHand = Object.keys(same).find((name) => first !== undefined && nameKey(name) === keyOf(first.name));
  if (byHand !== undefined) return byHand;
  const spellings = grouped(mentions, ({ name }) => name);
  const [best] = [...spellings].sort(
    ([one, places], [other, morePlaces]) => morePlaces.length - places.length || other.length - one.length,
  );
  return best?.[0] ?? "";
}

const kindByHand = (name: string, { kinds }: Reading): Kind | undefined =>
  KIND_NAMES.find((kind) => kinds[kind]?.includes(name));
