import { backing } from "../../derive/summary.ts";
import { visibleIn } from "../../derive/visible.ts";
import { buildModel } from "../../model/build-model.ts";
import { type StageOrAll, WHOLE_CASE } from "../../model/model.ts";
import type { CaseFile } from "../../schema/facts.ts";
import { INITIAL } from "../../state/view-state.ts";

/** What a case says first where nobody has written it: what can be counted, and the stage that opens. */
export interface FirstView {
  /** Empty where the whole case is. */
  readonly opening: string;
  /** Of the one case. */
  readonly finding: string | undefined;
  /** By the id of the stage. */
  readonly findings: Readonly<Record<string, string>>;
}

/** Of more actors a picture takes longer than a reader waits, and shows less than their table, which opens instead. */
const MOST_IN_A_PICTURE = 4000;

/**
 * What is first shown of a case: the view that opens is the one stage that has briefs. It is made by whoever reads the
 * file, so that the page need not reckon.
 */
export function firstViewOf(file: CaseFile): FirstView {
  const model = buildModel(file);
  const counted = (stage: StageOrAll): string | undefined => {
    const view = { ...INITIAL, stage };
    return backing(model, view, visibleIn(model, view))[0];
  };
  const [only, ...others] = file.stages.filter(({ id }) => model.at(id).briefs.length > 0);
  const isOne = file.cases.length === 1;
  const findings = file.stages.flatMap(({ id }) => {
    const finding = counted(id);
    return finding === undefined ? [] : [[id, finding] as const];
  });
  const [first] = findings;
  return {
    opening: [
      ...(isOne && only !== undefined && others.length === 0 ? [`stage=${only.id}`] : []),
      ...(file.actors.length > MOST_IN_A_PICTURE ? ["view=table"] : []),
    ].join("&"),
    // Of a case of one stage the whole says what the stage says.
    finding: !isOne ? undefined : file.stages.length === 1 ? first?.[1] : counted(WHOLE_CASE),
    findings: Object.fromEntries(findings),
  };
}

/** The case as it is first shown. The file itself stays as it is. */
export const withFirstView = (file: CaseFile, { opening, finding, findings }: FirstView): CaseFile => ({
  ...file,
  ...(file.opening === undefined && opening !== "" ? { opening } : {}),
  cases: file.cases.map((each) =>
    each.finding === undefined && finding !== undefined ? { ...each, finding } : each,
  ),
  stages: file.stages.map((stage) => {
    const own = findings[stage.id];
    return stage.finding === undefined && own !== undefined ? { ...stage, finding: own } : stage;
  }),
});
