import type { ActorId, Relation, Side, Stage } from "../schema/facts.ts";
import { ROLE_NAMES, type Role } from "../schema/registries/roles.ts";
import { grouped } from "./grouped.ts";
import { type Brief, type CaseModel, type StageOrAll, WHOLE_CASE } from "./model.ts";
import { type Facts, rolesByStage } from "./roles-held.ts";
import type { SidesOfRecord } from "./sides/sides.ts";
import { sidesAt } from "./sides/sides-at.ts";

/** What belongs to one stage of a record, or to all of them together. */
export interface Proceedings {
  /** The one stage; `undefined` where it is all of them. */
  readonly stage: Stage | undefined;
  readonly stages: readonly Stage[];
  /** The briefs that take a position here, in the order of the file. */
  readonly briefs: readonly Brief[];
  /** The relations of the stage; for all stages together also those that name none. */
  readonly relations: readonly Relation[];
  /** Every side one can back here: those of the parties, whoever else a brief backs, both where one does, then neither and not stated. None in several cases. */
  readonly sides: readonly Side[];
  /** Whether these are several cases, which have no sides in common. */
  readonly spansCases: boolean;
  /** The roles that an actor holds here; none where it takes no part. */
  readonly rolesOf: (actor: ActorId) => readonly Role[];
  /** The briefs of an actor that take a position here. */
  readonly briefsOf: (actor: ActorId) => readonly Brief[];
  readonly positionsOf: (brief: Brief) => Brief["positions"];
  /** The one side that a brief counts for here; in several cases one of each, for they have none in common. */
  readonly sidesOf: (brief: Brief) => readonly Side[];
  /** Whether a brief counts for the side that an actor stands for, or for one in words. */
  readonly countsFor: (brief: Brief, side: Side) => boolean;
  /** Whom a brief backs here: a party of that name or its successor, else the actor of the file. */
  readonly backedBy: (brief: Brief) => readonly ActorId[];
  /** The briefs that back a side here. */
  readonly briefsFor: (side: Side) => readonly Brief[];
  /** Who stands on a side here, the first named first; of a side without a party here, those whom briefs back. */
  readonly partiesOn: (side: Side) => readonly ActorId[];
  /** The side on which an actor stands here, itself or as predecessor or successor of one who does. */
  readonly sideOf: (actor: ActorId) => Side | undefined;
  /** The side that a word of an address means here: an actor stands for its side. */
  readonly meantBy: (side: Side) => Side;
  /** The id that a side goes by here: that of its first party here. */
  readonly leaderOf: (side: Side) => Side;
  /** Whether two sides oppose each other here. */
  readonly areOpposed: (one: Side, other: Side) => boolean;
}

type Indexed = Facts & Pick<CaseModel, "actors" | "stage" | "briefsOf" | "sides">;

/** The proceedings at any stage of a record, and under `all` those of the whole; each put together once. */
export function proceedingsOf(record: Indexed, standing: SidesOfRecord): CaseModel["at"] {
  const stages = [...record.stages.values()];
  const briefs = [...record.briefs.values()];
  const relations = [...record.relations.values()];
  const briefsAt = grouped(briefs, ({ positions }) => positions.map(({ stage }) => stage));
  const relationsAt = grouped(relations, ({ stage }) => [stage]);
  const roles = rolesByStage(record);
  const known = new Map<StageOrAll, Proceedings>();
  return (id) => {
    const its =
      id === WHOLE_CASE
        ? { stages, briefs, relations }
        : { stages: [record.stage(id)], briefs: briefsAt(id), relations: relationsAt(id) };
    const found = known.get(id) ?? proceedings(record, standing, id, its, roles.get(id));
    known.set(id, found);
    return found;
  };
}

type Its = Pick<Proceedings, "stages" | "briefs" | "relations">;

function proceedings(
  record: Indexed,
  standing: SidesOfRecord,
  id: StageOrAll,
  its: Its,
  held: ReadonlyMap<ActorId, ReadonlySet<Role>> | undefined,
): Proceedings {
  const { stages } = its;
  const positionsOf = ({ positions }: Brief): Brief["positions"] =>
    id === WHOLE_CASE ? positions : positions.filter(({ stage }) => stage === id);
  const spansCases = new Set(stages.map((stage) => stage.case)).size > 1;
  return {
    ...its,
    stage: id === WHOLE_CASE ? undefined : stages[0],
    spansCases,
    rolesOf: (actor) => ROLE_NAMES.filter((role) => held?.get(actor)?.has(role)),
    briefsOf: (actor) => record.briefsOf(actor).filter((brief) => positionsOf(brief).length > 0),
    positionsOf,
    ...sidesAt(record, standing, { stages, briefs: its.briefs, spansCases, positionsOf }),
  };
}
