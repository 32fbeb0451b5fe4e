import { buildModel } from "../model/build-model.ts";
import type { CaseModel, Id } from "../model/model.ts";
import type { Actor, BriefRecord, Relation, Stage } from "../schema/facts.ts";

/** A test model with further facts about the actor, stage, brief or relation of this id, which a line of `modelOf` has no words for. */
export function withFacts(
  { file }: CaseModel,
  id: Id,
  facts: Partial<Actor> | Partial<Stage> | Partial<BriefRecord> | Partial<Relation>,
): CaseModel {
  const replaced = <Item extends { readonly id: Id }>(items: readonly Item[]): Item[] =>
    items.map((item) => (item.id === id ? { ...item, ...facts } : item));
  return buildModel({
    ...file,
    actors: replaced(file.actors),
    stages: replaced(file.stages),
    briefs: replaced(file.briefs),
    relations: replaced(file.relations),
  });
}

/** A test model with a story that shows these views, one a step. */
export function withStory(model: CaseModel, ...views: readonly string[]): CaseModel {
  const story = views.map((view) => ({ title: "A step", text: "What happened.", view, backing: [] }));
  return { ...model, file: { ...model.file, story } };
}
