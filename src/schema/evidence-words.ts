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

/** What became of a claim when it was held against the record. */
export const VERDICTS = {
  confirmed: "Confirmed",
  corrected: "Corrected by the record",
  incomplete: "True but incomplete",
  disputed: "Disputed",
  "single-source": "Found in this report only",
} as const;

export type Verdict = keyof typeof VERDICTS;
export const VERDICT_NAMES = namesOf(VERDICTS);

/** What kind of document a source is. */
export const SOURCE_TYPES = {
  filing: "Court document",
  official: "Official or filer’s own announcement",
  press: "Press or other report",
} as const;

export type SourceType = keyof typeof SOURCE_TYPES;
export const SOURCE_TYPE_NAMES = namesOf(SOURCE_TYPES);
