import { type ActorId, NEITHER, NOT_STATED, type Relation, type Side, type Stage } from "../schema/facts.ts";
import type { Role } from "../schema/registries/roles.ts";
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
}

type Indexed = Facts & Pick<CaseModel, "briefsOf" | "parties">;

/** The proceedings at every stage of a record, and under `all` those of the whole. */
export function proceedingsByStage(facts: Indexed): ReadonlyMap<StageOrAll, Proceedings> {
  const stages = [...facts.stages.values()];
  const briefs = [...facts.briefs.values()];
  const relations = [...facts.relations.values()];
  const briefsAt = grouped(briefs, ({ positions }) => positions.map(({ stage }) => stage));
  const relationsAt = grouped(relations, ({ stage }) => (stage === undefined ? [] : [stage]));
  const roles = rolesByStage(facts);
  const indexed = (id: StageOrAll, its: Its): readonly [StageOrAll, Proceedings] => [
    id,
    proceedings(facts, id, its, roles.get(id)),
  ];
  return new Map([
    indexed(WHOLE_CASE, { stages, briefs, relations }),
    ...stages.map((stage) =>
      indexed(stage.id, {
        stages: [stage],
        briefs: briefsAt.get(stage.id) ?? [],
        relations: relationsAt.get(stage.id) ?? [],
      }),
    ),
  ]);
}

type Its = Pick<Proceedings, "stages" | "briefs" | "relations">;

function proceedings(
  { briefsOf, parties }: Indexed,
  id: StageOrAll,
  its: Its,
  roles: ReadonlyMap<ActorId, readonly Role[]> | undefined,
): Proceedings {
  const positionsOf = ({ positions }: Brief): Brief["positions"] =>
    id === WHOLE_CASE ? positions : positions.filter(({ stage }) => stage === id);
  const sidesOf = (brief: Brief): readonly Side[] => [
    ...new Set(positionsOf(brief).map(({ backs }) => backs)),
  ];
  const spansCases = new Set(its.stages.map((stage) => stage.case)).size > 1;
  return {
    ...its,
    stage: id === WHOLE_CASE ? undefined : its.stages[0],
    spansCases,
    sides: spansCases ? [] : sidesIn(its, parties, its.briefs.flatMap(sidesOf)),
    rolesOf: (actor) => roles?.get(actor) ?? [],
    briefsOf: (actor) => briefsOf(actor).filter((brief) => positionsOf(brief).length > 0),
    positionsOf,
    sidesOf,
  };
}

/** The parties in the order in which they enter the cases, then whoever else is backed. */
function sidesIn({ stages }: Its, inOrder: readonly ActorId[], backed: readonly Side[]): readonly Side[] {
  const sides = new Set<Side>([
    ...stages.flatMap(({ parties }) => parties.map(({ actor }) => actor)),
    ...backed.filter((side) => side !== NEITHER && side !== NOT_STATED),
  ]);
  return [...new Set([...inOrder.filter((party) => sides.has(party)), ...sides, NEITHER, NOT_STATED])];
}
