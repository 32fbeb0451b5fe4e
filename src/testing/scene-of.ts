import { castOf } from "../picture/scene/cast.ts";
import { sides } from "../picture/layout/sides/sides.ts";
import { composeScene } from "../picture/scene/compose.ts";
import type { Cast, Layout } from "../picture/layout/layout.ts";
import type { CaseModel } from "../model/model.ts";
import type { Scene } from "../picture/scene/scene.ts";
import { INITIAL, type ViewState } from "../state/view-state.ts";
import { visibleIn } from "../derive/visible.ts";

/** Who is in the picture of a view of one case, at `trial` where the view names no stage. */
export function castIn(model: CaseModel, view: Partial<ViewState> = {}): Cast {
  const state = { ...INITIAL, stage: "trial", ...view };
  return castOf(model, state, visibleIn(model, state));
}

/** The scene of the same, in an arrangement and a width in CSS pixels. */
export function sceneOf(
  model: CaseModel,
  view: Partial<ViewState> = {},
  layout: Layout = sides,
  width = 900,
): Scene {
  const state = { ...INITIAL, stage: "trial", ...view };
  const cast = castIn(model, view);
  const placement = layout.place(cast, width);
  return composeScene(model, state, { cast, placement, visible: visibleIn(model, state) });
}
