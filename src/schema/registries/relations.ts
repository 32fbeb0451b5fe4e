import type { Role } from "./roles.ts";
import { namesOf } from "./names-of.ts";

interface RelationDescriptor {
  readonly label: string;
  /** The role that a relation of this kind gives the actor it starts from, if any. */
  readonly givesRole: Role | null;
  /** Whether it says that the first paid the second. */
  readonly isPayment: boolean;
  /** Whether it is about a law, which one may be for or against. */
  readonly isOnLaw: boolean;
  /** What several are called on a line of the picture. */
  readonly many: string;
}

/** What links two actors apart from a brief. The words of each relation are the file's own. */
export const RELATIONS = {
  ruled: {
    label: "Ruling",
    givesRole: null,
    isPayment: false,
    isOnLaw: false,
    many: "rulings",
  },
  asked: {
    label: "Request to a court",
    givesRole: null,
    isPayment: false,
    isOnLaw: false,
    many: "requests",
  },
  counsel: {
    label: "Lawyers",
    givesRole: "counsel",
    isPayment: false,
    isOnLaw: false,
    many: "lawyers",
  },
  legislation: {
    label: "Legislation",
    givesRole: null,
    isPayment: false,
    isOnLaw: true,
    many: "ties on a law",
  },
  position: {
    label: "Position taken",
    givesRole: null,
    isPayment: false,
    isOnLaw: false,
    many: "positions",
  },
  harm: {
    label: "Harm to business",
    givesRole: null,
    isPayment: false,
    isOnLaw: false,
    many: "harms",
  },
  structure: {
    label: "Part of",
    givesRole: null,
    isPayment: false,
    isOnLaw: false,
    many: "ties",
  },
  funds: {
    label: "Funding",
    givesRole: null,
    isPayment: true,
    isOnLaw: false,
    many: "payments",
  },
  press: {
    label: "Press",
    givesRole: null,
    isPayment: false,
    isOnLaw: false,
    many: "reports",
  },
  "other-case": {
    label: "Another case",
    givesRole: null,
    isPayment: false,
    isOnLaw: false,
    many: "other cases",
  },
  context: {
    label: "Context",
    givesRole: null,
    isPayment: false,
    isOnLaw: false,
    many: "context",
  },
} as const satisfies Record<string, RelationDescriptor>;

export const RELATION_NAMES = namesOf(RELATIONS);
