import { LAYOUTS, LAYOUT_NAMES, type LayoutName } from "./index.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import { spansCases } from "../../model/sides.ts";

/** The layouts that can show a view: of one case, or of what several have in common. */
export const layoutsFor = (model: CaseModel, stage: Id): readonly LayoutName[] =>
  LAYOUT_NAMES.filter((name) => LAYOUTS[name].of !== (spansCases(model, stage) ? "sides" : "ties"));

/** The layout that was asked for, else the first that suits the view: camps need sides, and a file may have none. */
export function suitedLayout(model: CaseModel, stage: Id, choice: string): LayoutName {
  const names = layoutsFor(model, stage);
  const hasSides = [...model.briefs.values()].some(({ positions }) =>
    positions.some(({ backs }) => model.actors.has(backs)),
  );
  return names.find((name) => name === choice) ?? (hasSides ? names[0] : undefined) ?? "organic";
}
