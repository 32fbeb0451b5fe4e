import type { Kind } from "../../schema/registries/kinds.ts";

/** What somebody checked by hand about names, where no rule is certain. */
export interface NameTable {
  /** Whom some words name, where they name more than one or none. */
  readonly readings: Readonly<Record<string, FilersByHand>>;
  /** Words that name nobody and describe a group. */
  readonly groups: readonly string[];
  /** Names of one actor that no rule knows for the same, under the name that the record gives it. */
  readonly same: Readonly<Record<string, readonly string[]>>;
  /** What an actor is called: its short name, how that stands within a sentence, who it is. */
  readonly called: Readonly<Record<string, Called>>;
  readonly kinds: Readonly<Partial<Record<Kind, readonly string[]>>>;
}

interface Called {
  readonly short?: string;
  readonly inText?: string;
  readonly note?: string;
}

interface FilersByHand {
  readonly filers?: readonly string[];
  readonly groups?: readonly string[];
  /** There are filers whom the words do not name, although they do not end in “et al.”. */
  readonly more?: boolean;
}

/** Nothing known by hand: the rules alone decide. */
export const EMPTY_TABLE: NameTable = { readings: {}, groups: [], same: {}, called: {}, kinds: {} };

/** What the table says an actor is called; nothing where it says nothing. */
export const calledIn = ({ called }: NameTable, name: string): Called =>
  Object.hasOwn(called, name) ? (called[name] ?? {}) : {};
