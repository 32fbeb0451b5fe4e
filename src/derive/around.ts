import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import { positionsAt } from "../model/sides.ts";

/** Everyone within so many steps of an actor at a stage: a step leads through a shared brief, a backed party or a relation. */
export function within(model: CaseModel, stage: Id, centre: Id, steps: number): ReadonlySet<Id> {
  const distances = new Map([[centre, 0]]);
  // A map that grows while it is walked is walked to its end.
  for (const [id, distance] of distances) {
    if (distance === steps) continue;
    for (const next of neighbours(model, stage, id))
      if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return new Set(distances.keys());
}

function neighbours(model: CaseModel, stage: Id, id: Id): readonly Id[] {
  const briefs = [...model.briefs.values()].filter((brief) => {
    const positions = positionsAt(brief, stage);
    return (
      positions.length > 0 &&
      (brief.filers.some(({ actor }) => actor === id) || positions.some(({ backs }) => backs === id))
    );
  });
  const relations = (model.relationsOf.get(id) ?? []).filter(
    (tie) => stage === WHOLE_CASE || tie.stage === stage,
  );
  return [
    ...briefs.flatMap((brief) => [
      ...brief.filers.map(({ actor }) => actor),
      ...positionsAt(brief, stage).flatMap(({ backs }) => (model.actors.has(backs) ? [backs] : [])),
    ]),
    ...relations.flatMap(({ from, to }) => [from, to]),
  ];
}
