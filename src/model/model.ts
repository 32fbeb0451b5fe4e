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
import type { Role } from "../schema/registries/roles.ts";

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
