import type {
  Actor,
  BriefRecord,
  CaseFile,
  Evidence,
  Litigation,
  Relation,
  Source,
  Stage,
} from "../schema/facts.ts";
import type { Role } from "../schema/roles.ts";
import { rolesByStage } from "./roles-held.ts";

export type Id = string;

/** One filer of a brief, with the evidence that it filed: its own, or else the brief's. */
export interface Filer {
  readonly actor: Id;
  readonly evidence: readonly Evidence[];
}

/** One act: one or more filers tell a court something. */
export interface Brief extends Omit<BriefRecord, "filers"> {
  readonly filers: readonly Filer[];
}

/** The case, indexed. Facts only: nothing here changes once it is built. */
export interface CaseModel {
  readonly file: CaseFile;
  readonly cases: ReadonlyMap<Id, Litigation>;
  readonly actors: ReadonlyMap<Id, Actor>;
  readonly stages: ReadonlyMap<Id, Stage>;
  readonly briefs: ReadonlyMap<Id, Brief>;
  readonly relations: ReadonlyMap<Id, Relation>;
  readonly sources: ReadonlyMap<Id, Source>;
  /** The briefs that an actor filed, in the order of the file. */
  readonly briefsOf: ReadonlyMap<Id, readonly Brief[]>;
  readonly relationsOf: ReadonlyMap<Id, readonly Relation[]>;
  /** Per stage, and for the whole case under `all`: the roles that each actor of it holds. */
  readonly rolesAt: ReadonlyMap<Id, ReadonlyMap<Id, ReadonlySet<Role>>>;
}

/** The stage name that stands for every stage together. */
export const WHOLE_CASE = "all";

/** Indexes a parsed file, whose references are known to hold. */
export function buildModel(file: CaseFile): CaseModel {
  const briefs = file.briefs.map(withFilers);
  const facts = {
    file,
    cases: byId(file.cases),
    actors: byId(file.actors),
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
