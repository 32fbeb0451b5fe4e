import { buildModel } from "./build-model.ts";
import type { CaseModel, Id } from "./model.ts";

/**
 * The record of some stages alone: what is asked of it about the whole case is answered for these stages.
 * The file stays whole, because the order in which parties enter it gives them their colours.
 */
export function stagesAlone(model: CaseModel, ids: readonly Id[]): CaseModel {
  const { file } = model;
  const isMeant = ({ stage }: { readonly stage?: Id | undefined }): boolean =>
    stage !== undefined && ids.includes(stage);
  const part = buildModel({
    ...file,
    stages: file.stages.filter(({ id }) => ids.includes(id)),
    briefs: file.briefs
      .map((brief) => ({ ...brief, positions: brief.positions.filter(isMeant) }))
      .filter(({ positions }) => positions.length > 0),
    relations: file.relations.filter(isMeant),
  });
  return { ...part, file };
}
