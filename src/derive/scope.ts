import { type CaseModel, type StageOrAll, WHOLE_CASE } from "../model/model.ts";
import { stagesAlone } from "../model/stages-alone.ts";
import type { CaseId, Stage, StageId } from "../schema/facts.ts";
import type { ViewState, Filters } from "../state/view-state.ts";
import { inSeries } from "./words/series.ts";
import { type Visible, visibleIn } from "./visible.ts";

/** How much of the record a view is about: one stage, two that are compared, one case, or everything. */
export interface Scope {
  /** The whole record; of a file of several cases the chosen one alone; or the two compared stages alone. */
  readonly model: CaseModel;
  /** One of its stages, or all of them. */
  readonly stage: StageOrAll;
  readonly label: string;
}

type ScopeView = Pick<ViewState, "view" | "stage" | "vs">;

/** The index shows every case, the stages view every stage of one, a comparison two, everything else the chosen one. */
export function scopeOf(model: CaseModel, { view, stage, vs }: ScopeView): Scope {
  const { stage: chosen } = model.at(stage);
  const breadth = breadthOf(model, { view, stage });
  if (!chosen || breadth === "file") return { model, stage: WHOLE_CASE, label: wholeLabel(model) };
  const pair = breadth === "stage" ? comparedStages(model, { stage, vs }) : null;
  const ofCase = model.stagesOf(chosen.case).map(({ id }) => id);
  const isPart = pair !== null || ofCase.length < model.stages.size;
  return {
    model: isPart ? stagesAlone(model, pair ?? ofCase) : model,
    stage: pair || breadth === "case" ? WHOLE_CASE : stage,
    label:
      breadth === "case"
        ? wholeLabel(model, chosen.case)
        : inSeries((pair ?? [stage]).map((id) => model.stage(id).label)),
  };
}

/** What everything together is called: of the file, or of one of its cases. */
export function wholeLabel(model: CaseModel, litigation?: CaseId): string {
  if (model.cases.size === 1) return "Whole case";
  return litigation === undefined ? `All ${model.cases.size} cases` : model.case(litigation).title;
}

/** How much a view is of: the chosen stage, every stage of its case, or every case. While no stage is chosen, of everything. */
export const breadthOf = (
  model: CaseModel,
  { view, stage }: Pick<ViewState, "view" | "stage">,
): "stage" | "case" | "file" => (model.at(stage).stage ? BREADTH[view] : "file");

const BREADTH = { network: "stage", stages: "case", table: "stage", cases: "file" } as const satisfies Record<
  ViewState["view"],
  string
>;

/** The stages that a stage can be compared with: the others of its case. */
export function comparableWith(model: CaseModel, stage: StageOrAll): readonly Stage[] {
  const { stage: chosen } = model.at(stage);
  return chosen ? model.stagesOf(chosen.case).filter((each) => each !== chosen) : [];
}

/** The two stages that are compared, the earlier of the file first; `null` where there are not two of one case. */
export function comparedStages(
  model: CaseModel,
  { stage, vs }: Pick<ViewState, "stage" | "vs">,
): readonly [earlier: StageId, later: StageId] | null {
  const [earlier, later] = [...model.stages.keys()].filter((id) => id === stage || id === vs);
  if (earlier === undefined || later === undefined) return null;
  return model.stage(earlier).case === model.stage(later).case ? [earlier, later] : null;
}

/** What a view shows, its scope and its filters taken together. */
export function shownIn(model: CaseModel, view: Pick<ViewState, "view" | "vs"> & Filters): Visible {
  const scope = scopeOf(model, view);
  return visibleIn(scope.model, { ...view, stage: scope.stage });
}
