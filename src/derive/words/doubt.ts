import type { CaseModel } from "../../model/model.ts";
import { doubtAt } from "../../model/lines/movement.ts";
import type { StageId } from "../../schema/facts.ts";
import { counted } from "./series.ts";

/** Why a stage’s record shows nobody’s absence; `null` where it is complete and names everyone. */
export function doubtWords(model: CaseModel, stage: StageId): string | null {
  const { label } = model.stage(stage);
  const doubt = doubtAt(model, stage);
  if (doubt === null) return null;
  if (doubt.why === "unnamed signers")
    return `${counted(doubt.briefs, "brief")} of “${label}” without every signer’s name`;
  if (doubt.why === "unknown coverage") return `nothing says how complete the record of “${label}” is`;
  if (doubt.why === "incomplete") return `the record of “${label}” is incomplete`;
  return `that no brief was found at “${label}” does not prove that there was none`;
}
