import { backing } from "../../derive/summary.ts";
import { visibleIn } from "../../derive/visible.ts";
import { buildModel } from "../../model/build-model.ts";
import { type StageOrAll, WHOLE_CASE } from "../../model/model.ts";
import type { CaseFile } from "../../schema/facts.ts";
import { INITIAL } from "../../state/view-state.ts";

/**
 * The case as it is first shown: where nobody has written a headline, what can be counted stands in its place, and the
 * view that opens is the one stage that has briefs. The file itself stays as it is.
 */
export function withFirstView(file: CaseFile): CaseFile {
  const model = buildModel(file);
  const counted = (stage: StageOrAll): { readonly finding?: string } => {
    const view = { ...INITIAL, stage };
    const [finding] = backing(model, view, visibleIn(model, view));
    return finding === undefined ? {} : { finding };
  };
  const [only, ...others] = file.stages.filter(({ id }) => model.at(id).briefs.length > 0);
  const isOne = file.cases.length === 1;
  const opening = isOne && only !== undefined && others.length === 0 ? `stage=${only.id}` : undefined;
  return {
    ...file,
    ...(file.opening === undefined && opening !== undefined ? { opening } : {}),
    cases: file.cases.map((each) =>
      each.finding === undefined && isOne ? { ...each, ...counted(WHOLE_CASE) } : each,
    ),
    stages: file.stages.map((stage) =>
      stage.finding === undefined ? { ...stage, ...counted(stage.id) } : stage,
    ),
  };
}
