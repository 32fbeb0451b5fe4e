import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import { stagesAlone } from "../model/stages-alone.ts";
import type { Filters, ViewState } from "../state/view-state.ts";
import { type Visible, visibleIn } from "./visible.ts";
import { inSeries } from "./words.ts";

/** How much of the record a view is about: one stage, two that are compared, or everything. */
export interface Scope {
  /** The whole record, or the two compared stages alone. */
  readonly model: CaseModel;
  /** One of its stages, or all of them. */
  readonly stage: Id;
  readonly label: string;
}

type ScopeView = Pick<ViewState, "view" | "stage" | "vs">;

/** The ledger shows every stage, a comparison two, everything else the chosen one. */
export function scopeOf(model: CaseModel, { view, stage, vs }: ScopeView): Scope {
  const pair = comparedStages(model, { stage, vs });
  if (showsEveryStage({ view, stage })) return { model, stage: WHOLE_CASE, label: "Whole case" };
  const label = inSeries((pair ?? [stage]).map((id) => model.stages.get(id)?.label ?? id));
  return pair ? { model: stagesAlone(model, pair), stage: WHOLE_CASE, label } : { model, stage, label };
}

/** Whether a view is of the whole case, whichever stage is chosen. */
export const showsEveryStage = ({ view, stage }: Pick<ViewState, "view" | "stage">): boolean =>
  stage === WHOLE_CASE || SHOWS_EVERY_STAGE[view];

const SHOWS_EVERY_STAGE: Readonly<Record<ViewState["view"], boolean>> = {
  network: false,
  stages: true,
  table: false,
};

/** The two stages that are compared, the earlier of the file first; `null` where there are not two. */
export function comparedStages(
  model: CaseModel,
  { stage, vs }: Pick<ViewState, "stage" | "vs">,
): readonly [earlier: Id, later: Id] | null {
  const [earlier, later] = [...model.stages.keys()].filter((id) => id === stage || id === vs);
  return earlier === undefined || later === undefined ? null : [earlier, later];
}

/** What a view shows, its scope and its filters taken together. */
export function shownIn(model: CaseModel, view: ScopeView & Filters): Visible {
  const scope = scopeOf(model, view);
  return visibleIn(scope.model, { ...view, stage: scope.stage });
}
