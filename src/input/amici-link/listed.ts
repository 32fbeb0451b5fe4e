import { committed } from "./committed.ts";

/** The list as it was carried over: see `data/sources/october-term-2022.json`. */
export interface TermList {
  readonly list: Readonly<Record<"name" | "maker" | "address" | "version" | "reads" | "licence", string>>;
  readonly cases: readonly ListedCase[];
}

export interface ListedCase extends Readonly<Record<ListedSide, readonly string[]>> {
  readonly number: number;
  readonly title: string;
  /** Of the case page. */
  readonly address: string;
}

export const LISTED_SIDES = ["petitioner", "respondent"] as const;
export type ListedSide = (typeof LISTED_SIDES)[number];

/** Reads the committed list. It is our own file: a fault in it stops the tool. */
export function termList(): TermList {
  return committed("october-term-2022.json") as TermList;
}
