import type { ActorId } from "../schema/facts.ts";
import { KINDS } from "../schema/registries/kinds.ts";
import { RELATIONS } from "../schema/registries/relations.ts";
import { ROLE_NAMES, type Role } from "../schema/registries/roles.ts";
import { type CaseModel, type StageOrAll, WHOLE_CASE } from "./model.ts";

/** What roles are derived from. */
export type Facts = Pick<CaseModel, "actors" | "stages" | "briefs" | "relations">;

type Held = Map<ActorId, Set<Role>>;

/**
 * The roles that each actor holds at each stage, derived and never written in the file. An actor that a
 * stage ties in without one of the particular roles gets the one its kind falls back on. `all` is the
 * union over the stages, with the ties that name no stage.
 */
export function rolesByStage(facts: Facts): ReadonlyMap<StageOrAll, ReadonlyMap<ActorId, readonly Role[]>> {
  const held = new Map<StageOrAll, Held>([[WHOLE_CASE, new Map()]]);
  for (const id of facts.stages.keys()) held.set(id, new Map());
  for (const [stage, actor, role] of rolesGiven(facts)) {
    for (const at of [stage, WHOLE_CASE]) give(held.get(at), actor, role);
  }
  // Stage by stage first: a tie that names no stage tells nothing new of an actor that some stage ties in.
  const ties = tiedIn(facts);
  const staged = ties.filter(([stage]) => stage !== WHOLE_CASE);
  for (const [stage, actor] of [...staged, ...ties.filter(([stage]) => stage === WHOLE_CASE)]) {
    const roles = held.get(stage);
    if (roles?.has(actor)) continue;
    for (const at of [stage, WHOLE_CASE]) give(held.get(at), actor, roleOtherwise(facts, actor));
  }
  return new Map([...held].map(([stage, roles]) => [stage, inOrder(roles)]));
}

type Given = readonly [stage: StageOrAll, actor: ActorId, role: Role];

function rolesGiven(facts: Facts): Given[] {
  const given: Given[] = [];
  for (const stage of facts.stages.values()) {
    for (const { actor } of stage.parties) given.push([stage.id, actor, "party"]);
    for (const judge of stage.judges) given.push([stage.id, judge, "court"]);
    if (stage.court !== undefined) given.push([stage.id, stage.court, "court"]);
  }
  for (const brief of facts.briefs.values()) {
    for (const { stage } of brief.positions) {
      for (const { actor } of brief.filers) given.push([stage, actor, "amicus"]);
      for (const { firm } of brief.counsel) if (firm !== undefined) given.push([stage, firm, "counsel"]);
    }
  }
  for (const { from, to, kind, stage = WHOLE_CASE } of facts.relations.values()) {
    const { givesRole } = RELATIONS[kind];
    if (givesRole) given.push([stage, from, givesRole]);
    for (const end of [from, to]) {
      if (roleOtherwise(facts, end) === "court") given.push([stage, end, "court"]);
    }
  }
  return given;
}

function tiedIn(facts: Facts): (readonly [stage: StageOrAll, actor: ActorId])[] {
  return [...facts.relations.values()].flatMap(({ from, to, stage = WHOLE_CASE }) => [
    [stage, from] as const,
    [stage, to] as const,
  ]);
}

function roleOtherwise({ actors }: Facts, id: ActorId): Role {
  const actor = actors.get(id);
  return actor ? KINDS[actor.kind].roleOtherwise : "other";
}

function give(held: Held | undefined, actor: ActorId, role: Role): void {
  const roles = held?.get(actor);
  if (roles) roles.add(role);
  else held?.set(actor, new Set([role]));
}

const inOrder = (held: Held): ReadonlyMap<ActorId, readonly Role[]> =>
  new Map([...held].map(([actor, roles]) => [actor, ROLE_NAMES.filter((role) => roles.has(role))]));
