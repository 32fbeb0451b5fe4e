import type { BriefRecord, CaseFile } from "../schema/facts.ts";
import type { Brief, CaseModel, Id } from "./model.ts";
import { toldApart } from "./namesakes.ts";
import { rolesByStage } from "./roles-held.ts";

/** Indexes a parsed file, whose references are known to hold. */
export function buildModel(file: CaseFile): CaseModel {
  const briefs = file.briefs.map(withFilers);
  const facts = {
    file,
    cases: byId(file.cases),
    actors: byId(toldApart(file)),
    stages: byId(file.stages),
    briefs: byId(briefs),
    relations: byId(file.relations),
    sources: byId(file.sources),
    briefsOf: grouped(briefs, (brief) => brief.filers.map(({ actor }) => actor)),
    relationsOf: grouped(file.relations, ({ from, to }) => (from === to ? [from] : [from, to])),
  };
  return { ...facts, rolesAt: rolesByStage(facts) };
}

function withFilers(record: BriefRecord): Brief {
  const filers = record.filers.map((filer) =>
    typeof filer === "string"
      ? { actor: filer, evidence: record.evidence }
      : { actor: filer.actor, evidence: filer.evidence.length > 0 ? filer.evidence : record.evidence },
  );
  return { ...record, filers };
}

const byId = <Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> =>
  new Map(items.map((item) => [item.id, item]));

function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Id[],
): ReadonlyMap<Id, Item[]> {
  const groups = new Map<Id, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
