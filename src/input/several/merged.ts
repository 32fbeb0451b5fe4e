import type { WrittenCaseFile } from "../../schema/case-file.ts";
import type { ActorPair } from "../importer.ts";
import { withIds } from "./with-ids.ts";

/** A case file in which somebody has said that two names are one actor’s: the other name becomes an alias. */
export function merged(file: WrittenCaseFile, pairs: readonly ActorPair[]): WrittenCaseFile {
  const ids = new Set(file.actors.map(({ id }) => id));
  // What was chosen before the files were read otherwise may name nobody now.
  const keptFor = keptIds(pairs.filter(({ keep, other }) => ids.has(keep) && ids.has(other)));
  if (keptFor.size === 0) return file;
  const renamed = withIds(file, keptFor);
  const briefs = renamed.briefs?.map((brief) => ({
    ...brief,
    filers: firstOfEach(brief.filers ?? [], filerId),
  }));
  const relations = renamed.relations?.filter(({ from, to }) => from !== to);
  return {
    ...renamed,
    actors: actorsMerged(file, keptFor),
    stages: renamed.stages.map((stage) => ({
      ...stage,
      parties: firstOfEach(stage.parties, ({ actor }) => actor),
      ...(stage.absent === undefined ? {} : { absent: firstOfEach(stage.absent, ({ actor }) => actor) }),
    })),
    ...(briefs === undefined ? {} : { briefs }),
    ...(relations === undefined ? {} : { relations }),
  };
}

/** For each id that goes the one that stays: of A and B, B and C the first for both. */
function keptIds(pairs: readonly ActorPair[]): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const above = parent.get(id);
    return above === undefined ? id : root(above);
  };
  for (const { keep, other } of pairs) {
    const [one, two] = [root(keep), root(other)];
    if (one !== two) parent.set(two, one);
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
}

function actorsMerged(
  { actors }: WrittenCaseFile,
  keptFor: ReadonlyMap<string, string>,
): WrittenCaseFile["actors"] {
  return actors
    .filter(({ id }) => !keptFor.has(id))
    .map((actor) => {
      const others = actors.filter(({ id }) => keptFor.get(id) === actor.id);
      if (others.length === 0) return actor;
      const names = [
        ...(actor.aliases ?? []),
        ...others.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
      ];
      const aliases = [...new Set(names)].filter((name) => name !== actor.name);
      const predecessor = actor.succeeds === undefined ? undefined : keptFor.get(actor.succeeds);
      const { succeeds: _, ...rest } = actor;
      return {
        ...(predecessor === actor.id ? rest : actor),
        ...(predecessor === undefined || predecessor === actor.id ? {} : { succeeds: predecessor }),
        ...(aliases.length > 0 ? { aliases } : {}),
      };
    });
}

const filerId = (filer: string | { readonly actor: string }): string =>
  typeof filer === "string" ? filer : filer.actor;

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
