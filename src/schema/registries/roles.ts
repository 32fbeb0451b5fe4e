import { namesOf } from "./names-of.ts";

interface RoleDescriptor {
  readonly one: string;
  readonly many: string;
  /** Whether the opening picture shows actors that hold only this role. */
  readonly pictured: boolean;
}

/** What an actor does at a stage. The order is the order of the filter. */
export const ROLES = {
  party: {
    one: "party",
    many: "Parties",
    pictured: true,
  },
  amicus: {
    one: "amicus",
    many: "Amici",
    pictured: true,
  },
  court: {
    one: "court or judge",
    many: "Courts and judges",
    pictured: true,
  },
  agency: {
    one: "agency or government",
    many: "Agencies and governments",
    pictured: true,
  },
  counsel: {
    one: "counsel",
    many: "Counsel",
    pictured: false,
  },
  other: {
    one: "other",
    many: "Others",
    pictured: false,
  },
} as const satisfies Record<string, RoleDescriptor>;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = namesOf(ROLES);
