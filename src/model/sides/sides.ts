import {
  type Actor,
  type ActorId,
  type CaseFile,
  type CaseId,
  NEITHER,
  NOT_STATED,
  type Side,
  type Stage,
  type StageId,
} from "../../schema/facts.ts";
import { grouped } from "../grouped.ts";
import { predecessorsOf } from "../lines/succession.ts";
import { standingTogether } from "./company.ts";

/** Who stands where in the cases of a record. A side bears the id of its first party, in the order of the file. */
export interface SidesOfRecord {
  /** Every side of parties, in the order in which they enter the cases; then whoever else a brief of these cases backs. */
  readonly ids: readonly ActorId[];
  /** The sides of a stage, each with its parties there. */
  readonly at: (stage: StageId) => ReadonlyMap<ActorId, readonly ActorId[]>;
  /** The side on which an actor stands at a stage, itself or as successor or predecessor of one who does. */
  readonly standsOn: (stage: StageId, actor: ActorId) => ActorId | undefined;
  /** Who of that name is a party of a stage: an actor itself, else its successor or predecessor there, else itself. */
  readonly partyFor: (stage: StageId, actor: ActorId) => ActorId;
  /** The side that an actor stands for: its own at the stage, else its own in the case, else itself, who is no party. */
  readonly meant: (stage: StageId, actor: ActorId) => ActorId;
}

const isActor = (backs: Side): boolean => backs !== NEITHER && backs !== NOT_STATED;

interface CaseSide {
  readonly id: ActorId;
  /** Whoever stands on it at some stage, in the order in which they enter the case. */
  readonly parties: readonly ActorId[];
  readonly at: ReadonlyMap<StageId, readonly ActorId[]>;
}

/** The sides of some cases of a file. */
export function sidesOfRecord(
  { stages, actors, briefs }: CaseFile,
  cases: ReadonlySet<CaseId>,
): SidesOfRecord {
  const lineOf = linesOf(actors);
  const stagesOf = grouped(stages, (stage) => [stage.case]);
  const sides = new Map([...cases].map((id) => [id, sidesOfCase(stagesOf(id), lineOf)]));
  const caseOf = new Map(stages.map((stage) => [stage.id, stage.case]));
  const sidesAt = (stage: StageId): readonly CaseSide[] => sides.get(caseOf.get(stage) ?? "") ?? [];
  const among = (
    stage: StageId,
    actor: ActorId,
    membersOf: (side: CaseSide) => readonly ActorId[],
  ): ActorId | undefined => {
    const isSame = (member: ActorId): boolean => lineOf(member) === lineOf(actor);
    const found =
      sidesAt(stage).find((side) => membersOf(side).includes(actor)) ??
      sidesAt(stage).find((side) => membersOf(side).some(isSame));
    return found?.id;
  };
  const standsOn = (stage: StageId, actor: ActorId) => among(stage, actor, ({ at }) => at.get(stage) ?? []);
  const meant = (stage: StageId, actor: ActorId): ActorId =>
    standsOn(stage, actor) ?? among(stage, actor, ({ parties }) => parties) ?? actor;
  const backed = briefs.flatMap(({ positions }) =>
    positions
      .filter(({ stage, backs }) => cases.has(caseOf.get(stage) ?? "") && isActor(backs))
      .map(({ stage, backs }) => meant(stage, backs)),
  );
  return {
    ids: [...new Set([...[...sides.values()].flatMap((each) => each.map(({ id }) => id)), ...backed])],
    at: (stage) =>
      new Map(
        sidesAt(stage).flatMap(({ id, at }) => {
          const parties = at.get(stage);
          return parties ? [[id, parties] as const] : [];
        }),
      ),
    standsOn,
    partyFor: (stage, actor) => {
      const parties = sidesAt(stage).flatMap(({ at }) => at.get(stage) ?? []);
      if (parties.includes(actor)) return actor;
      return parties.find((party) => lineOf(party) === lineOf(actor)) ?? actor;
    },
    meant,
  };
}

/**
 * The sides of a case from its first stage to its last. A side is the same where it shares a party, or a successor of
 * one; but two sides of one stage never become one, even where their parties stood together at another.
 */
function sidesOfCase(stages: readonly Stage[], lineOf: LineOf): readonly CaseSide[] {
  let sides: readonly CaseSide[] = [];
  for (const { id: stage, parties } of stages) {
    const groups = standingTogether(parties);
    for (const { side, group } of linksBetween(sides, groups, lineOf))
      sides = joined(sides, side, stage, group);
    const taken = new Set(sides.map(({ at }) => at.get(stage)));
    sides = [...sides, ...groups.filter((group) => !taken.has(group)).map((group) => sideFrom(stage, group))];
  }
  return sides;
}

const sideFrom = (stage: StageId, group: readonly ActorId[]): CaseSide => ({
  id: group[0] ?? "",
  parties: group,
  at: new Map([[stage, group]]),
});

interface SharedParty {
  /** The id of the earlier side. */
  readonly side: ActorId;
  readonly group: readonly ActorId[];
}

/** Where earlier sides may go on at a stage, each by its first party first, so that it keeps its name. */
function linksBetween(
  sides: readonly CaseSide[],
  groups: readonly (readonly ActorId[])[],
  lineOf: LineOf,
): readonly SharedParty[] {
  const known = new Set(sides.flatMap(({ parties }) => parties));
  return sides.flatMap(({ id: side, parties }) =>
    parties.flatMap((party) => {
      const isHeir = (actor: ActorId): boolean => !known.has(actor) && lineOf(actor) === lineOf(party);
      const group = groups.find((each) => each.includes(party)) ?? groups.find((each) => each.some(isHeir));
      return group ? [{ side, group }] : [];
    }),
  );
}

/** The sides with a group of a stage on one of them; two that the group is of become the first, unless they met before. */
function joined(
  sides: readonly CaseSide[],
  id: ActorId,
  stage: StageId,
  group: readonly ActorId[],
): readonly CaseSide[] {
  const side = sides.find((each) => each.id === id);
  const owner = sides.find(({ at }) => at.get(stage) === group);
  if (!side || side === owner) return sides;
  const other = owner ?? sideFrom(stage, group);
  if ([...other.at.keys()].some((each) => side.at.has(each))) return sides;
  const [first, second] = owner && sides.indexOf(owner) < sides.indexOf(side) ? [owner, side] : [side, other];
  const whole = {
    id: first.id,
    parties: [...new Set([...first.parties, ...second.parties])],
    at: new Map([...first.at, ...second.at]),
  };
  return sides.filter((each) => each !== second).map((each) => (each === first ? whole : each));
}

type LineOf = (actor: ActorId) => ActorId;

/** Answers with the first of the line in which an actor succeeds others; of most, themselves. */
function linesOf(actors: readonly Actor[]): LineOf {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (id) => predecessorsOf((each) => byId.get(each), id).at(-1) ?? id;
}
