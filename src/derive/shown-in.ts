import type { CaseModel } from "../model/model.ts";
import type { Filters, ViewState } from "../state/view-state.ts";
import { scopeOf } from "./scope.ts";
import { type Visible, visibleIn } from "./visible.ts";

/** What a view shows, its scope and its filters taken together. */
export function shownIn(model: CaseModel, view: Pick<ViewState, "view" | "vs"> & Filters): Visible {
  const scope = scopeOf(model, view);
  return visibleIn(scope.model, { ...view, stage: scope.stage });
}
