import type { ActorId } from "../schema/facts.ts";
import { KINDS } from "../schema/registries/kinds.ts";
import { RELATIONS } from "../schema/registries/relations.ts";
import { actorsNamed } from "../schema/named.ts";
import { ROLES, ROLE_NAMES, type Role } from "../schema/registries/roles.ts";
import { type CaseModel, type StageOrAll, WHOLE_CASE } from "./model.ts";

/** What roles are derived from. */
export type Facts = Pick<CaseModel, "actor" | "stages" | "briefs" | "relations">;

type Held = Map<StageOrAll, Map<ActorId, Set<Role>>>;

/**
 * The roles that each actor holds at each stage, derived and never written in the file. An actor that a
 * stage involves without one of the particular roles gets the one its kind falls back on. `all` is the
 * union over the stages, with the relations that name no stage.
 */
export function rolesByStage(facts: Facts): Held {
  const held: Held = new Map();
  const relations = [...facts.relations.values()];
  const otherwise = (id: ActorId): Role => KINDS[facts.actor(id).kind].roleOtherwise;
  for (const role of ROLE_NAMES) {
    const { ofStage, ofBrief } = ROLES[role];
    for (const stage of facts.stages.values()) {
      const holders = ofStage.flatMap((key) => actorsNamed(stage[key]));
      for (const { id } of holders) give(held, stage.id, id, role);
    }
    for (const brief of facts.briefs.values()) {
      const holders = ofBrief.flatMap((key) => actorsNamed(brief[key]));
      for (const { stage } of brief.positions) for (const { id } of holders) give(held, stage, id, role);
    }
  }
  for (const { from, to, kind, stage = WHOLE_CASE } of relations) {
    const { givesRole } = RELATIONS[kind];
    if (givesRole) give(held, stage, from, givesRole);
    for (const end of [from, to])
      if (ROLES[otherwise(end)].ofRelations) give(held, stage, end, otherwise(end));
  }
  // Stage by stage first: a relation that names no stage tells nothing new of an actor that some stage involves.
  relations.sort((a, b) => Number(a.stage === undefined) - Number(b.stage === undefined));
  for (const { from, to, stage = WHOLE_CASE } of relations) {
    for (const end of [from, to]) if (!held.get(stage)?.has(end)) give(held, stage, end, otherwise(end));
  }
  return held;
}

function give(held: Held, stage: StageOrAll, actor: ActorId, role: Role): void {
  for (const at of [stage, WHOLE_CASE]) {
    const roles = held.get(at) ?? new Map<ActorId, Set<Role>>();
    held.set(at, roles.set(actor, (roles.get(actor) ?? new Set()).add(role)));
  }
}
