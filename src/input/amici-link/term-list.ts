/** The list of a Term as it was carried over: see `data/sources/october-term-2022.json`. */
export interface TermList {
  readonly list: Readonly<Record<"name" | "maker" | "address" | "version" | "reads" | "licence", string>>;
  readonly cases: readonly ListCase[];
}

/** A case with the labels under each side. */
export interface ListCase extends Readonly<Record<ListSide, readonly string[]>> {
  readonly number: number;
  readonly title: string;
  /** Of the case page. */
  readonly address: string;
}

export const LIST_SIDES = ["petitioner", "respondent"] as const;
export type ListSide = (typeof LIST_SIDES)[number];
