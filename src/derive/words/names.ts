import { PLAIN_TITLES } from "../../schema/registries/titles.ts";
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

/** What a party is at a stage, said plainly: `asked for review` of a petitioner; a title that is not known stands as it is. */
export const plainTitle = (title: string): string =>
  Object.hasOwn(PLAIN_TITLES, title) ? (PLAIN_TITLES[title] ?? title) : title;

/** The same with the courts’ own word in second place: `asked for review (petitioner)`. */
export const titleInWords = (title: string): string =>
  plainTitle(title) === title ? title : `${plainTitle(title)} (${title})`;
