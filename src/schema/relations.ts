import type { Role } from "./roles.ts";

interface RelationDescriptor {
  readonly label: string;
  /** The role that a relation of this kind gives the actor it starts from, if any. */
  readonly givesRole?: Role;
}

/** What ties two actors apart from a brief. The words of each tie are the file's own. */
export const RELATIONS = {
  ruled: { label: "Ruling" },
  asked: { label: "Request to a court" },
  counsel: { label: "Counsel", givesRole: "counsel" },
  legislation: { label: "Legislation" },
  position: { label: "Position taken" },
  harm: { label: "Harm to business" },
  structure: { label: "Part of" },
  press: { label: "Press" },
  "other-case": { label: "Another case" },
  context: { label: "Context" },
} as const satisfies Record<string, RelationDescriptor>;

export type RelationKind = keyof typeof RELATIONS;
export const RELATION_NAMES = Object.keys(RELATIONS) as readonly RelationKind[];
