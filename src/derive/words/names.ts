import type { CaseModel, Id } from "../../model/model.ts";
import { shortName } from "./series.ts";

/** A name in running text that goes to what it names. */
export interface Link {
  readonly id: Id;
  readonly text: string;
}

/** Running text with links in it. */
export type Words = readonly (string | Link)[];

export function actorLink(model: CaseModel, id: Id): Link {
  const actor = model.actors.get(id);
  return { id, text: actor ? shortName(actor) : id };
}

export const stageLink = (model: CaseModel, id: Id): Link => ({
  id,
  text: model.stages.get(id)?.label ?? id,
});

export const briefLink = (model: CaseModel, id: Id): Link => ({
  id,
  text: model.briefs.get(id)?.title ?? id,
});
