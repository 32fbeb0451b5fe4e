import type { CaseModel } from "../../model/model.ts";
import type { ActorId, Side, StageId } from "../../schema/facts.ts";

/** Filers that backed one side at the same stages, and at no other. */
export interface Stayed {
  readonly side: Side;
  readonly stages: readonly StageId[];
  readonly members: readonly ActorId[];
}

/**
 * Who of one case filed together from stage to stage: at two or more, and not alone. Who backed nobody, or both sides, is not
 * among them. Those of most stages come first, of equals the larger group.
 */
export function stayedTogether(model: CaseModel, actors: ReadonlySet<ActorId>): readonly Stayed[] {
  const stood = new Map<string, StageId[]>();
  const who = new Map<string, { readonly side: Side; readonly actor: ActorId }>();
  for (const stage of model.stages.keys()) {
    const here = model.at(stage);
    for (const side of here.sides.filter((each) => model.actors.has(each)))
      for (const actor of new Set(
        here.briefsFor(side).flatMap(({ filers }) => filers.map((each) => each.actor)),
      )) {
        if (!actors.has(actor)) continue;
        // File ids hold no space.
        const key = `${side} ${actor}`;
        who.set(key, { side, actor });
        stood.set(key, [...(stood.get(key) ?? []), stage]);
      }
  }
  const groups = new Map<string, Stayed>();
  for (const [key, { side, actor }] of who) {
    const stages = stood.get(key) ?? [];
    const name = `${side} ${stages.join(" ")}`;
    groups.set(name, { side, stages, members: [...(groups.get(name)?.members ?? []), actor] });
  }
  return [...groups.values()]
    .filter(({ stages, members }) => stages.length > 1 && members.length > 1)
    .sort((a, b) => b.stages.length - a.stages.length || b.members.length - a.members.length);
}
