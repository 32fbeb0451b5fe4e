import type { Side } from "../schema/facts.ts";
import type { Kind } from "../schema/registries/kinds.ts";
import { namesOf } from "../schema/registries/names-of.ts";
import type { Role } from "../schema/registries/roles.ts";

/** What can be ticked of each facet; the state has a list of that name. */
export interface Words {
  readonly roles: Role;
  readonly sides: Side;
  readonly kinds: Kind;
  /** Whether a court is known to have taken a brief up. */
  readonly taken: "yes";
}

export type FacetName = keyof Words;

/** What is ticked of every facet. An empty list filters nothing; within one list any may hold, across lists all must. */
export type Ticked = { readonly [Name in FacetName]: readonly Words[Name][] };

/** Everything that a reader chose to filter by. */
export interface Chosen extends Ticked {
  /** Days of the calendar as dates of the file: partial ISO, or empty for no limit. */
  readonly from: string;
  readonly to: string;
}

export const NOTHING_CHOSEN: Chosen = { roles: [], sides: [], kinds: [], taken: [], from: "", to: "" };

/** The keys of the state that filter. */
export const CHOSEN_KEYS = /* @__PURE__ */ namesOf(NOTHING_CHOSEN);

export const hasRange = ({ from, to }: Chosen): boolean => from !== "" || to !== "";
