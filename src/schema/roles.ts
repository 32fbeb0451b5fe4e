interface RoleDescriptor {
  readonly one: string;
  readonly many: string;
  /** Whether the opening picture shows actors that hold only this role. */
  readonly pictured: boolean;
  readonly explanation: string;
}

/** What an actor does at a stage. The order is the order of the filter. */
export const ROLES = {
  party: {
    one: "party",
    many: "Parties",
    pictured: true,
    explanation: "A side of the case at this stage.",
  },
  amicus: {
    one: "amicus",
    many: "Amici",
    pictured: true,
    explanation:
      "A “friend of the court”: not a party, but filed a brief to say how the case should be decided.",
  },
  court: {
    one: "court or judge",
    many: "Courts and judges",
    pictured: true,
    explanation: "The court that hears the stage, and its judges.",
  },
  agency: {
    one: "agency or government",
    many: "Agencies and governments",
    pictured: true,
    explanation: "A public body that took part otherwise.",
  },
  counsel: {
    one: "counsel",
    many: "Counsel",
    pictured: false,
    explanation: "A law firm or lawyer who acted for a party or an amicus.",
  },
  other: {
    one: "other",
    many: "Others",
    pictured: false,
    explanation: "Anyone else whom a source ties to the case.",
  },
} as const satisfies Record<string, RoleDescriptor>;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[];
