import { namesOf } from "./names-of.ts";

interface BasisDescriptor {
  readonly label: string;
  /** How firmly it carries a claim: 2 read in the record, 1 reported, 0 concluded. */
  readonly strength: 0 | 1 | 2;
}

/** How a piece of evidence knows what it says. */
export const BASES = {
  filing: { label: "read in a filing, order or opinion", strength: 2 },
  press: { label: "reported or announced", strength: 1 },
  inference: { label: "inferred", strength: 0 },
} as const satisfies Record<string, BasisDescriptor>;

export type Basis = keyof typeof BASES;
export const BASIS_NAMES = namesOf(BASES);
