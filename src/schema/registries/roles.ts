import { namesOf } from "./names-of.ts";

/** The words are those of a reader: who filed is a filer, not an amicus; the courts’ own words stand in the glossary of the page. */
interface RoleDescriptor {
  readonly one: string;
  readonly many: string;
  /** Whether the opening picture shows actors that hold only this role. */
  readonly pictured: boolean;
  /** The keys of a stage under which the file names whoever holds it. */
  readonly ofStage: readonly ("parties" | "court" | "judges")[];
  /** The same of a brief, at every stage where the brief takes a position. */
  readonly ofBrief: readonly ("filers" | "counsel")[];
  /** Whether a relation gives it to whom it would fall to by kind, whatever else that actor does. */
  readonly ofRelations: boolean;
  /** Whether who holds it, and files nothing, stands with the courts of the picture. */
  readonly isOfTheBench?: true;
}

/** What an actor does at a stage. The order is the order of the filter. */
const REGISTRY = {
  party: {
    one: "party",
    many: "Parties",
    pictured: true,
    ofStage: ["parties"],
    ofBrief: [],
    ofRelations: false,
  },
  amicus: {
    one: "filer",
    many: "Filers",
    pictured: true,
    ofStage: [],
    ofBrief: ["filers"],
    ofRelations: false,
  },
  court: {
    one: "court or judge",
    many: "Courts and judges",
    pictured: true,
    ofStage: ["judges", "court"],
    ofBrief: [],
    ofRelations: true,
    isOfTheBench: true,
  },
  agency: {
    one: "agency or government",
    many: "Agencies and governments",
    pictured: true,
    ofStage: [],
    ofBrief: [],
    ofRelations: false,
  },
  counsel: {
    one: "lawyers",
    many: "Lawyers",
    pictured: false,
    ofStage: [],
    ofBrief: ["counsel"],
    ofRelations: false,
  },
  other: {
    one: "other",
    many: "Others",
    pictured: false,
    ofStage: [],
    ofBrief: [],
    ofRelations: false,
  },
} as const satisfies Record<string, RoleDescriptor>;

export type Role = keyof typeof REGISTRY;
export const ROLES: Readonly<Record<Role, RoleDescriptor>> = REGISTRY;
export const ROLE_NAMES = namesOf(REGISTRY);
