import type { Kind } from "../../schema/registries/kinds.ts";
import { committed } from "./committed.ts";
import type { ListedSide } from "./listed.ts";

/** How the list was read by hand, where no rule is certain: see `data/sources/october-term-2022-reading.json`. */
export interface Reading {
  readonly cases: readonly CaseReading[];
  /** Pairs of cases in which the same briefs were filed. */
  readonly together: readonly { readonly cases: readonly [number, number]; readonly why: string }[];
  /** Briefs of such a pair whose two labels differ. */
  readonly joined: readonly {
    readonly side: ListedSide;
    readonly words: readonly string[];
    readonly why: string;
  }[];
  /** Whom a label names, where it names more than one or none. */
  readonly readings: Readonly<Record<string, Named>>;
  /** Labels that name nobody: the words are a description. */
  readonly groups: readonly string[];
  /** Names of one actor that no rule knows for the same. */
  readonly same: Readonly<Record<string, readonly string[]>>;
  /** What an actor is called: its short name, how that stands within a sentence, who it is. */
  readonly called: Readonly<
    Record<string, { readonly short?: string; readonly inText?: string; readonly note?: string }>
  >;
  readonly kinds: Readonly<Partial<Record<Kind, readonly string[]>>>;
}

export interface CaseReading {
  readonly number: number;
  /** A short title, unique; the ids of the case and its stage come from it. */
  readonly short: string;
  /** What the parties are called, where not petitioner and respondent. */
  readonly titles?: readonly [string, string];
  /** The parties, where the title of the case does not simply have them on either side of “v.”. */
  readonly petitioner?: readonly string[];
  readonly respondent?: readonly string[];
}

/** Whom some words name: filers by name, and groups whose members have no names here. */
export interface Named {
  readonly filers?: readonly string[];
  readonly groups?: readonly string[];
  /** There are filers whom the words do not name, although they do not end in “et al.”. */
  readonly more?: boolean;
}

/** Reads the committed reading. */
export function termReading(): Reading {
  return committed("october-term-2022-reading.json") as Reading;
}
