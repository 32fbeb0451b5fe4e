import type { Layout } from "./layout.ts";
import { LAYOUT_NAMES, type LayoutName, type ViewState } from "../../state/view-state.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import { spansCases } from "../../model/sides.ts";

interface LayoutDescriptor {
  readonly label: string;
  /** What it arranges: the sides of one case, the ties that several have in common, or either. */
  readonly of: "sides" | "ties" | "either";
  /** Fetches the layout: the first view, a list, needs none, and only one of them needs the graph library. */
  readonly load: () => Promise<Layout>;
}

/** How a picture can be arranged. */
export const LAYOUTS = {
  camps: { label: "Camps", of: "sides", load: async () => (await import("./camps.ts")).camps },
  groups: { label: "Groups", of: "ties", load: async () => (await import("./rings.ts")).groups },
  organic: { label: "By ties", of: "either", load: async () => (await import("./organic.ts")).organic },
} as const satisfies Record<LayoutName, LayoutDescriptor>;

/** The layouts that can show a view: of one case, or of what several have in common. */
export const layoutsFor = (model: CaseModel, stage: Id): readonly LayoutName[] =>
  LAYOUT_NAMES.filter((name) => LAYOUTS[name].of !== (spansCases(model, stage) ? "sides" : "ties"));

/** The layout that was asked for, else the first that suits the view: camps need sides, and a file may have none. */
export function suitedLayout(model: CaseModel, stage: Id, choice: ViewState["layout"]): LayoutName {
  const names = layoutsFor(model, stage);
  const hasSides = [...model.briefs.values()].some(({ positions }) =>
    positions.some(({ backs }) => model.actors.has(backs)),
  );
  return names.find((name) => name === choice) ?? (hasSides ? names[0] : undefined) ?? "organic";
}
