import { namesOf } from "./names-of.ts";

interface RoleDescriptor {
  readonly one: string;
  readonly many: string;
  /** Whether the opening picture shows actors that hold only this role. */
  readonly pictured: boolean;
  /** The keys of a stage and of a brief under which the file names whoever holds it. */
  readonly of: readonly ("parties" | "court" | "judges" | "filers" | "counsel")[];
}

/** What an actor does at a stage. The order is the order of the filter. */
const REGISTRY = {
  party: {
    one: "party",
    many: "Parties",
    pictured: true,
    of: ["parties"],
  },
  amicus: {
    one: "amicus",
    many: "Amici",
    pictured: true,
    of: ["filers"],
  },
  court: {
    one: "court or judge",
    many: "Courts and judges",
    pictured: true,
    of: ["judges", "court"],
  },
  agency: {
    one: "agency or government",
    many: "Agencies and governments",
    pictured: true,
    of: [],
  },
  counsel: {
    one: "counsel",
    many: "Counsel",
    pictured: false,
    of: ["counsel"],
  },
  other: {
    one: "other",
    many: "Others",
    pictured: false,
    of: [],
  },
} as const satisfies Record<string, RoleDescriptor>;

export type Role = keyof typeof REGISTRY;
export const ROLES: Readonly<Record<Role, RoleDescriptor>> = REGISTRY;
export const ROLE_NAMES = namesOf(REGISTRY);
