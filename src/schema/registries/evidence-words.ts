import { namesOf } from "./names-of.ts";

/** What became of a claim when it was held against the record. */
export const VERDICTS = {
  confirmed: "Confirmed",
  corrected: "Corrected by the record",
  incomplete: "True but incomplete",
  disputed: "Disputed",
  "single-source": "Found in this report only",
} as const;

export const VERDICT_NAMES = namesOf(VERDICTS);

/** The one part of a claim that a piece of evidence is of, where it is not of all of it: the word of the file, then of the page. */
export const PARTS = {
  side: "side",
  date: "date",
  count: "count",
  counsel: "lawyers",
  grouping: "grouping",
  brief: "which brief",
  funding: "funding",
} as const;

export const PART_NAMES = namesOf(PARTS);
export type Part = keyof typeof PARTS;

/** Where a court takes up what a brief says. That it does says nothing of whether it follows it. */
export const TAKEN_UP = {
  opinion: "the opinion",
  concurrence: "a concurrence",
  dissent: "a dissent",
  argument: "oral argument",
} as const;

export const TAKEN_UP_NAMES = namesOf(TAKEN_UP);

/** What a brief discloses of who paid for it beside its filers and their counsel. Where a file says nothing, nobody has looked. */
export const FUNDING = {
  disclosed: "Others paid towards it, as it discloses",
  "none-disclosed": "It says that nobody else paid towards it",
} as const;

export const FUNDING_NAMES = namesOf(FUNDING);

/** What kind of document a source is. */
export const SOURCE_TYPES = {
  filing: "Court document",
  official: "Official or filer’s own announcement",
  press: "Press or other report",
} as const;

export const SOURCE_TYPE_NAMES = namesOf(SOURCE_TYPES);
