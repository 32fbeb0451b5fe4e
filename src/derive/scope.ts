import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import { stagesAlone } from "../model/stages-alone.ts";
import type { Stage } from "../schema/facts.ts";
import type { ViewState, Filters } from "../state/view-state.ts";
import { inSeries } from "./words/series.ts";
import { type Visible, visibleIn } from "./visible.ts";

/** How much of the record a view is about: one stage, two that are compared, one case, or everything. */
export interface Scope {
  /** The whole record; of a file of several cases the chosen one alone; or the two compared stages alone. */
  readonly model: CaseModel;
  /** One of its stages, or all of them. */
  readonly stage: Id;
  readonly label: string;
}

type ScopeView = Pick<ViewState, "view" | "stage" | "vs">;

/** The index shows every case, the ledger every stage of one, a comparison two, everything else the chosen one. */
export function scopeOf(model: CaseModel, { view, stage, vs }: ScopeView): Scope {
  const breadth = breadthOf({ view, stage });
  if (breadth === "file") return { model, stage: WHOLE_CASE, label: wholeLabel(model) };
  const pair = breadth === "stage" ? comparedStages(model, { stage, vs }) : null;
  const litigation = model.stages.get(stage)?.case;
  const ofCase = [...model.stages.values()].filter((each) => each.case === litigation).map(({ id }) => id);
  const isPart = pair !== null || ofCase.length < model.stages.size;
  return {
    model: isPart ? stagesAlone(model, pair ?? ofCase) : model,
    stage: pair || breadth === "case" ? WHOLE_CASE : stage,
    label:
      breadth === "case"
        ? wholeLabel(model, litigation)
        : inSeries((pair ?? [stage]).map((id) => model.stages.get(id)?.label ?? id)),
  };
}

/** What everything together is called: of the file, or of one of its cases. */
export const wholeLabel = ({ cases }: CaseModel, litigation: Id = ""): string =>
  cases.size === 1 ? "Whole case" : (cases.get(litigation)?.title ?? `All ${cases.size} cases`);

/** How much a view is of: the chosen stage, every stage of its case, or every case. While no stage is chosen, of everything. */
export const breadthOf = ({ view, stage }: Pick<ViewState, "view" | "stage">): "stage" | "case" | "file" =>
  stage === WHOLE_CASE ? "file" : BREADTH[view];

const BREADTH = { network: "stage", stages: "case", table: "stage", cases: "file" } as const satisfies Record<
  ViewState["view"],
  string
>;

/** The stages that a stage can be compared with: the others of its case. */
export function comparableWith(model: CaseModel, stage: Id): readonly Stage[] {
  const chosen = model.stages.get(stage);
  return model.file.stages.filter((each) => each.case === chosen?.case && each !== chosen);
}

/** The two stages that are compared, the earlier of the file first; `null` where there are not two. */
export function comparedStages(
  model: CaseModel,
  { stage, vs }: Pick<ViewState, "stage" | "vs">,
): readonly [earlier: Id, later: Id] | null {
  const [earlier, later] = [...model.stages.keys()].filter((id) => id === stage || id === vs);
  return earlier === undefined || later === undefined ? null : [earlier, later];
}

/** What a view shows, its scope and its filters taken together. */
export function shownIn(model: CaseModel, view: Pick<ViewState, "view" | "vs"> & Filters): Visible {
  const scope = scopeOf(model, view);
  return visibleIn(scope.model, { ...view, stage: scope.stage });
}
