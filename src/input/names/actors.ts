import { KIND_NAMES, type Kind } from "../../schema/registries/kinds.ts";
import type { WrittenCaseFile } from "../../schema/case-file.ts";
import { kindOf } from "./kind-of-name.ts";
import { type NameTable, calledIn } from "./name-table.ts";
import { slug, uniqueIds } from "./slug.ts";
import { nameKey } from "./spelling.ts";

/** One place where somebody is named. */
export interface Mention {
  readonly name: string;
  /** As it stands there, with article and title. */
  readonly written: string;
  readonly kind?: Kind;
  /** Where that is, in the columns of a table: the case, the side, the words around the name. */
  readonly where: Readonly<Record<string, string | number>>;
}

/** Somebody who is named, with every place. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly mentions: readonly Mention[];
}

export interface Actors {
  readonly all: readonly NamedActor[];
  /** The actor of a name in any of its spellings. A name that is mentioned nowhere is a fault of the importer. */
  readonly named: (name: string) => NamedActor;
}

/** Who is mentioned: names that a rule or the table knows for one actor’s are one actor. The first mentioned comes first. */
export function actorsOf(mentions: readonly Mention[], table: NameTable): Actors {
  const keyOf = keysByName(table);
  const namesByHand = new Map(Object.keys(table.same).map((name) => [nameKey(name), name]));
  const unique = uniqueIds();
  const actors = new Map(
    [...grouped(mentions, ({ name }) => keyOf(name))].map(([key, places]) => [
      key,
      namedActor(namesByHand.get(key) ?? usualName(places), places, table, unique),
    ]),
  );
  return {
    all: [...actors.values()],
    named: (name) => {
      const found = actors.get(keyOf(name));
      if (found === undefined) throw new Error(`${name} is mentioned nowhere.`);
      return found;
    },
  };
}

/** An actor as a case file has it. Its other spellings are aliases, so that a search finds them. */
export function writtenActor(
  { id, name, kind, mentions }: NamedActor,
  table: NameTable,
): WrittenCaseFile["actors"][number] {
  const spellings = [...new Set(mentions.map((mention) => mention.name))].filter((each) => each !== name);
  return {
    id,
    name,
    ...calledIn(table, name),
    ...(spellings.length > 0 ? { aliases: spellings } : {}),
    kind,
  };
}

function keysByName({ same }: NameTable): (name: string) => string {
  const keys = new Map(
    Object.entries(same).flatMap(([name, also]) =>
      also.map((other) => [nameKey(other), nameKey(name)] as const),
    ),
  );
  // A name is asked for at each of its mentions, and once more for each brief.
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const key = nameKey(name);
    const own = keys.get(key) ?? key;
    known.set(name, own);
    return own;
  };
}

function namedActor(
  name: string,
  mentions: readonly Mention[],
  table: NameTable,
  unique: (wish: string) => string,
): NamedActor {
  const wish = calledIn(table, name).short ?? name.replace(/,? (?:Inc\.?|LLC)$/u, "");
  const said = mentions.find(({ kind }) => kind !== undefined)?.kind;
  const kind = kindByHand(name, table) ?? said ?? kindOf(name) ?? "organisation";
  return { id: unique(slug(wish)), name, kind, mentions };
}

/** The most frequent spelling, the longer of two as frequent. */
function usualName(mentions: readonly Mention[]): string {
  const [best] = [...grouped(mentions, ({ name }) => name)].sort(
    ([one, places], [other, morePlaces]) => morePlaces.length - places.length || other.length - one.length,
  );
  return best?.[0] ?? "";
}

const kindByHand = (name: string, { kinds }: NameTable): Kind | undefined =>
  KIND_NAMES.find((kind) => kinds[kind]?.includes(name));

/** Mentions under their key, in the order in which the keys come first. */
function grouped(
  mentions: readonly Mention[],
  keyOf: (mention: Mention) => string,
): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}
