import { castOf } from "../picture/scene/cast.ts";
import { camps } from "../picture/layout/camps.ts";
import { composeScene } from "../picture/scene/compose.ts";
import type { Layout } from "../picture/layout/layout.ts";
import type { CaseModel } from "../model/model.ts";
import type { Scene } from "../picture/scene/scene.ts";
import { INITIAL, type ViewState } from "../state/view-state.ts";
import { visibleIn } from "../derive/visible.ts";

/** The scene of a view of one case, `trial` where the view names no stage, in an arrangement and a width in CSS pixels. */
export function sceneOf(
  model: CaseModel,
  view: Partial<ViewState> = {},
  layout: Layout = camps,
  width = 900,
): Scene {
  const state = { ...INITIAL, stage: "trial", ...view };
  const visible = visibleIn(model, state);
  const cast = castOf(model, state, visible);
  return composeScene(model, state, { cast, placement: layout.place(cast, width), visible });
}
