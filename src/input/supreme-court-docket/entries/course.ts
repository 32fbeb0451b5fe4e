import type { Docket, Entry, Party } from "../docket.ts";
import { amicusWords } from "./amicus-words.ts";
import { type Step, stepsIn } from "./party-words.ts";

type Named<Is extends Step["is"]> = Extract<Step, { readonly is: Is }>;

/** A step with the entry that says it. */
export type At<Is extends Step["is"]> = Named<Is> & { readonly entry: Entry };

/** Of what sort a docket is: each has its own stages and times. */
export type DocketSort = "petition" | "application" | "original" | "motion" | "part";

/** What happened in a case, by what its entries say. */
export interface Course {
  readonly sort: DocketSort;
  readonly docketed: string | undefined;
  readonly made: string | undefined;
  readonly opened: At<"opened"> | undefined;
  /** The entry that took the case to be heard; what comes after it is of the merits. */
  readonly taken: At<"taken"> | undefined;
  readonly refused: At<"refused"> | undefined;
  readonly decided: At<"decided"> | undefined;
  readonly steps: readonly (Step & { readonly entry: Entry })[];
}

/** Reads the course of a case from its docket. */
export function courseOf(docket: Docket): Course {
  const steps = docket.entries.flatMap((entry) =>
    amicusFiling(entry) ? [] : stepsIn(entry.text).map((step) => ({ ...step, entry })),
  );
  const opened = firstOf(steps, "opened");
  const taken = firstOf(steps, "taken");
  const sort = sortOf(docket, opened !== undefined || taken !== undefined);
  return {
    sort,
    docketed: docket.docketed,
    made: docket.made,
    opened,
    // A judgment that is vacated by the order that takes the case is not heard.
    taken:
      sort === "petition" && !steps.some(({ is, entry }) => is === "decided" && entry === taken?.entry)
        ? taken
        : undefined,
    refused: firstOf(steps, "refused"),
    decided: firstOf(steps, "decided"),
    steps,
  };
}

const amicusFiling = ({ text }: Entry): boolean => {
  const words = amicusWords(text);
  return words !== undefined && words.sort !== "other" && words.sort !== "ruling";
};

function sortOf({ number, top, isWhole }: Docket, isOpened: boolean): DocketSort {
  const sort = SORTS.find(({ letter }) => number.includes(letter))?.sort;
  if (sort !== undefined) return sort;
  if (/\bPlaintiffs?$/iu.test(top)) return "original";
  return isWhole || isOpened ? "petition" : "part";
}

const SORTS = [
  { letter: "A", sort: "application" },
  { letter: "O", sort: "original" },
  { letter: "M", sort: "motion" },
] as const;

export function firstOf<Is extends Step["is"]>(
  steps: readonly (Step & { readonly entry: Entry })[],
  is: Is,
): At<Is> | undefined {
  return allOf(steps, is)[0];
}

/** The steps of one sort, in the order of their days. */
export function allOf<Is extends Step["is"]>(
  steps: readonly (Step & { readonly entry: Entry })[],
  is: Is,
): readonly At<Is>[] {
  return steps
    .filter((step): step is At<Is> => step.is === is)
    .toSorted((one, two) => one.entry.date.localeCompare(two.entry.date));
}

export const otherParty = (party: Party): Party => (party === "top" ? "bottom" : "top");
