import { type ActorId, NEITHER, NOT_STATED, type Relation, type Side, type Stage } from "../schema/facts.ts";
import { ROLE_NAMES, type Role } from "../schema/registries/roles.ts";
import { grouped } from "./grouped.ts";
import { type Brief, type CaseModel, type StageOrAll, WHOLE_CASE } from "./model.ts";
import { type Facts, rolesByStage } from "./roles-held.ts";

/** What belongs to one stage of a record, or to all of them together. */
export interface Proceedings {
  /** The one stage; `undefined` where it is all of them. */
  readonly stage: Stage | undefined;
  readonly stages: readonly Stage[];
  /** The briefs that take a position here, in the order of the file. */
  readonly briefs: readonly Brief[];
  /** The relations of the stage; for all stages together also those that name none. */
  readonly relations: readonly Relation[];
  /** Every side one can back here: the parties, whoever else a brief backs, then neither and not stated. None in several cases. */
  readonly sides: readonly Side[];
  /** Whether these are several cases, which have no sides in common. */
  readonly spansCases: boolean;
  /** The roles that an actor holds here; none where it takes no part. */
  readonly rolesOf: (actor: ActorId) => readonly Role[];
  /** The briefs of an actor that take a position here. */
  readonly briefsOf: (actor: ActorId) => readonly Brief[];
  readonly positionsOf: (brief: Brief) => Brief["positions"];
  /** The sides that a brief backs here, each once. Usually one; joined dockets can differ. */
  readonly sidesOf: (brief: Brief) => readonly Side[];
  /** The briefs that back a side here. */
  readonly briefsFor: (side: Side) => readonly Brief[];
}

type Indexed = Facts & Pick<CaseModel, "actors" | "stage" | "briefsOf" | "parties">;

/** The proceedings at any stage of a record, and under `all` those of the whole; each put together once. */
export function proceedingsOf(record: Indexed): CaseModel["at"] {
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
    const found = known.get(id) ?? proceedings(record, id, its, roles.get(id));
    known.set(id, found);
    return found;
  };
}

type Its = Pick<Proceedings, "stages" | "briefs" | "relations">;

function proceedings(
  { actors, briefsOf, parties }: Indexed,
  id: StageOrAll,
  its: Its,
  held: ReadonlyMap<ActorId, ReadonlySet<Role>> | undefined,
): Proceedings {
  const { stages, briefs } = its;
  const positionsOf = ({ positions }: Brief): Brief["positions"] =>
    id === WHOLE_CASE ? positions : positions.filter(({ stage }) => stage === id);
  const sidesOf = (brief: Brief): readonly Side[] => [
    ...new Set(positionsOf(brief).map(({ backs }) => backs)),
  ];
  const spansCases = new Set(stages.map((stage) => stage.case)).size > 1;
  const taken = new Set<Side>([
    ...stages.flatMap((stage) => stage.parties.map(({ actor }) => actor)),
    ...briefs.flatMap(sidesOf),
  ]);
  const sides = [
    ...parties.filter((party) => taken.has(party)),
    ...[...taken].filter((side) => actors.has(side)),
    NEITHER,
    NOT_STATED,
  ] as const;
  return {
    ...its,
    stage: id === WHOLE_CASE ? undefined : stages[0],
    spansCases,
    sides: spansCases ? [] : [...new Set(sides)],
    rolesOf: (actor) => ROLE_NAMES.filter((role) => held?.get(actor)?.has(role)),
    briefsOf: (actor) => briefsOf(actor).filter((brief) => positionsOf(brief).length > 0),
    positionsOf,
    sidesOf,
    briefsFor: grouped(briefs, sidesOf),
  };
}
