import type { ActorId } from "../schema/facts.ts";
import { KINDS } from "../schema/registries/kinds.ts";
import { RELATIONS } from "../schema/registries/relations.ts";
import type { Role } from "../schema/registries/roles.ts";
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
  for (const { id, parties, judges, court } of facts.stages.values()) {
    for (const { actor } of parties) give(held, id, actor, "party");
    for (const judge of judges) give(held, id, judge, "court");
    if (court !== undefined) give(held, id, court, "court");
  }
  for (const { positions, filers, counsel } of facts.briefs.values()) {
    for (const { stage } of positions) {
      for (const { actor } of filers) give(held, stage, actor, "amicus");
      for (const { firm } of counsel) if (firm !== undefined) give(held, stage, firm, "counsel");
    }
  }
  for (const { from, to, kind, stage = WHOLE_CASE } of relations) {
    const { givesRole } = RELATIONS[kind];
    if (givesRole) give(held, stage, from, givesRole);
    for (const end of [from, to]) if (otherwise(end) === "court") give(held, stage, end, "court");
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
