import type { CaseModel } from "../model/model.ts";
import { KIND_NAMES } from "../schema/registries/kinds.ts";
import { ROLE_NAMES } from "../schema/registries/roles.ts";
import type { Filters } from "../state/view-state.ts";
import { visibleIn } from "./visible.ts";

/** The filters that offer options to tick. */
type Facet = "roles" | "kinds" | "sides";

/** For each option of each filter: how many actors would show were it the only one ticked in its filter. */
export type FacetCounts = { readonly [F in Facet]: ReadonlyMap<Filters[F][number], number> } & {
  /** The same for what a court took up. */
  readonly taken: number;
};

export function facetCounts(model: CaseModel, filters: Filters): FacetCounts {
  const count = (chosen: Partial<Filters>): number => visibleIn(model, { ...filters, ...chosen }).actors.size;
  return {
    roles: new Map(ROLE_NAMES.map((role) => [role, count({ roles: [role] })])),
    kinds: new Map(KIND_NAMES.map((kind) => [kind, count({ kinds: [kind] })])),
    taken: count({ taken: "yes" }),
    sides: new Map(model.at(filters.stage).sides.map((side) => [side, count({ sides: [side] })])),
  };
}
