import { buildModel } from "./build-model.ts";
import type { StageId } from "../schema/facts.ts";
import type { CaseModel } from "./model.ts";

/**
 * The record of some stages alone: what is asked of it about the whole case is answered for these stages. The file
 * that it came from stays whole.
 */
export function stagesAlone(model: CaseModel, ids: readonly StageId[]): CaseModel {
  const { file } = model;
  const isMeant = ({ stage }: { readonly stage?: StageId | undefined }): boolean =>
    stage !== undefined && ids.includes(stage);
  const part = {
    ...file,
    stages: file.stages.filter(({ id }) => ids.includes(id)),
    briefs: file.briefs
      .map((brief) => ({ ...brief, positions: brief.positions.filter(isMeant) }))
      .filter(({ positions }) => positions.length > 0),
    relations: file.relations.filter(isMeant),
  };
  return buildModel(part, model.whole);
}
