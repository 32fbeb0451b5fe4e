import { LAYOUT_NAMES, type LayoutName } from "../layout/index.ts";
import type { CaseModel } from "../model/model.ts";

/** The layout that was asked for, else the one that suits the file: camps need sides, and a file may have none. */
export function suitedLayout(model: CaseModel, choice: string): LayoutName {
  const hasSides = [...model.briefs.values()].some(({ positions }) =>
    positions.some(({ backs }) => model.actors.has(backs)),
  );
  return LAYOUT_NAMES.find((name) => name === choice) ?? (hasSides ? "camps" : "organic");
}
