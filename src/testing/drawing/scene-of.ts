import { castOf } from "../../picture/scene/cast.ts";
import { onLaws } from "../../picture/scene/law-cast.ts";
import { sides } from "../../picture/layout/sides/sides.ts";
import { composeScene } from "../../picture/scene/compose.ts";
import type { Cast, Layout } from "../../picture/layout/layout.ts";
import type { CaseModel } from "../../model/model.ts";
import type { Scene, SceneEdge, SceneNode } from "../../picture/scene/scene.ts";
import { INITIAL, type ViewState } from "../../state/view-state.ts";
import { visibleIn } from "../../derive/visible.ts";

/** Who is in the picture of a view of one case, at `trial` where the view names no stage. */
export function castIn(model: CaseModel, view: Partial<ViewState> = {}): Cast {
  const state = { ...INITIAL, stage: "trial", ...view };
  const visible = visibleIn(model, state);
  return onLaws(model, model.at(state.stage), visible, castOf(model, state, visible));
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

/** A mark like any other at a place, for tests that care for where marks stand and not for what they are of. */
export function markAt(x: number, y: number): SceneNode {
  return {
    id: "",
    label: "",
    target: "",
    press: "select",
    actors: [],
    side: "",
    doubt: "",
    lines: [],
    subtitle: "",
    x,
    y,
    radius: 6,
    anchor: "end",
    size: 12,
    shape: "circle",
    tone: "first",
    weight: "plain",
    emphasis: "normal",
  };
}

export function lineBetween(from: string, to: string): SceneEdge {
  return {
    target: to,
    from,
    to,
    width: 1,
    line: "solid",
    head: "none",
    tone: "first",
    weight: "plain",
  };
}

/** What stands in a picture of 300 by 100. Names are taken as they are, `__proto__` included. */
export function sceneWith(
  nodes: readonly (readonly [string, SceneNode])[],
  edges: readonly (readonly [string, SceneEdge])[],
): Scene {
  return { width: 300, height: 100, nodes: new Map(nodes), edges: new Map(edges), captions: [], strokes: [] };
}
