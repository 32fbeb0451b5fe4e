import type { CaseModel, Id } from "../../model/model.ts";
import type { ActorId, BriefId, StageId } from "../../schema/facts.ts";
import { nameInText, shortName } from "./series.ts";

/** A name in running text that goes to what it names. */
export interface Link {
  /** Of several things their ids, with commas between. */
  readonly id: Id;
  readonly text: string;
}

/** Running text with links in it. */
export type Words = readonly (string | Link)[];

/** Running text without its links. */
export const textOf = (words: Words): string =>
  words.map((word) => (typeof word === "string" ? word : word.text)).join("");

export const actorLink = (model: CaseModel, id: ActorId): Link => ({ id, text: shortName(model.actor(id)) });

/** The same as a sentence has it: `the United States`. */
export const actorInText = (model: CaseModel, id: ActorId): Link => ({
  id,
  text: nameInText(model.actor(id)),
});

export const stageLink = (model: CaseModel, id: StageId): Link => ({ id, text: model.stage(id).label });

export const briefLink = (model: CaseModel, id: BriefId): Link => ({ id, text: model.brief(id).title });
