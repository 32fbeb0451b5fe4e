import type { Role } from "./roles.ts";
import { namesOf } from "./names-of.ts";

interface RelationDescriptor {
  readonly label: string;
  /** The role that a relation of this kind gives the actor it starts from, if any. */
  readonly givesRole: Role | null;
}

/** What links two actors apart from a brief. The words of each relation are the file's own. */
export const RELATIONS = {
  ruled: { label: "Ruling", givesRole: null },
  asked: { label: "Request to a court", givesRole: null },
  counsel: { label: "Counsel", givesRole: "counsel" },
  legislation: { label: "Legislation", givesRole: null },
  position: { label: "Position taken", givesRole: null },
  harm: { label: "Harm to business", givesRole: null },
  structure: { label: "Part of", givesRole: null },
  press: { label: "Press", givesRole: null },
  "other-case": { label: "Another case", givesRole: null },
  context: { label: "Context", givesRole: null },
} as const satisfies Record<string, RelationDescriptor>;

export const RELATION_NAMES = namesOf(RELATIONS);
