import type { Role } from "./roles.ts";
import { namesOf } from "./names-of.ts";

interface RelationDescriptor {
  readonly label: string;
  /** The role that a relation of this kind gives the actor it starts from, if any. */
  readonly givesRole: Role | null;
  /** Whether it says that the first paid the second. */
  readonly isPayment: boolean;
}

/** What links two actors apart from a brief. The words of each relation are the file's own. */
export const RELATIONS = {
  ruled: { label: "Ruling", givesRole: null, isPayment: false },
  asked: { label: "Request to a court", givesRole: null, isPayment: false },
  counsel: { label: "Lawyers", givesRole: "counsel", isPayment: false },
  legislation: { label: "Legislation", givesRole: null, isPayment: false },
  position: { label: "Position taken", givesRole: null, isPayment: false },
  harm: { label: "Harm to business", givesRole: null, isPayment: false },
  structure: { label: "Part of", givesRole: null, isPayment: false },
  funds: { label: "Funding", givesRole: null, isPayment: true },
  press: { label: "Press", givesRole: null, isPayment: false },
  "other-case": { label: "Another case", givesRole: null, isPayment: false },
  context: { label: "Context", givesRole: null, isPayment: false },
} as const satisfies Record<string, RelationDescriptor>;

export const RELATION_NAMES = namesOf(RELATIONS);
