import type {
  Actor,
  ActorId,
  BriefId,
  BriefRecord,
  CaseFile,
  CaseId,
  Evidence,
  Litigation,
  Relation,
  RelationId,
  Source,
  SourceId,
  Stage,
  StageId,
} from "../schema/facts.ts";
import type { Proceedings } from "./at.ts";
import type { Sided } from "./sides/sides-at.ts";

/** An id of anything in the file. */
export type Id = string;

/** One filer of a brief, with the evidence that it filed: its own, or else the brief's. */
interface Filer {
  readonly actor: ActorId;
  readonly evidence: readonly Evidence[];
}

/** One act: one or more filers tell a court something. */
export interface Brief extends Omit<BriefRecord, "filers"> {
  readonly filers: readonly Filer[];
}

/**
 * The case, indexed. Facts only: nothing here changes once it is built. Whether a word from outside names anything is
 * asked of the maps. A reference of the file itself always does, so that it is followed by the functions, which throw
 * where nothing has the id.
 */
export interface CaseModel {
  readonly file: CaseFile;
  /** The record that this is some stages of, or itself. */
  readonly whole: CaseModel;
  readonly cases: ReadonlyMap<CaseId, Litigation>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly stages: ReadonlyMap<StageId, Stage>;
  readonly briefs: ReadonlyMap<BriefId, Brief>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly case: (id: CaseId) => Litigation;
  readonly actor: (id: ActorId) => Actor;
  readonly stage: (id: StageId) => Stage;
  readonly brief: (id: BriefId) => Brief;
  readonly relation: (id: RelationId) => Relation;
  readonly source: (id: SourceId) => Source;
  /** What belongs to one stage, or to all of them together. */
  readonly at: (stage: StageOrAll) => Proceedings;
  /** Who stands on which side in one case of the record. */
  readonly sidesIn: (litigation: CaseId) => Sided;
  readonly stagesOf: (litigation: CaseId) => readonly Stage[];
  /** The briefs that an actor filed, in the order of the file. */
  readonly briefsOf: (actor: ActorId) => readonly Brief[];
  readonly relationsOf: (actor: ActorId) => readonly Relation[];
  /** Every side that has a party, or that a brief backs though it is none, in the order in which they enter the cases. */
  readonly sides: readonly ActorId[];
}

/** The stage name that stands for every stage together. */
export const WHOLE_CASE = "all";

export type StageOrAll = StageId | typeof WHOLE_CASE;
