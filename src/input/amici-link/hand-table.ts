import type { NameTable } from "../names/name-table.ts";
import type { ListSide } from "./term-list.ts";

/** How the list was read by hand, where no rule is certain: see `data/sources/october-term-2022-reading.json`. */
export interface HandTable extends NameTable {
  readonly cases: readonly CaseByHand[];
  /** Pairs of companion cases, in which the same briefs were filed. */
  readonly together: readonly { readonly cases: readonly [number, number]; readonly why: string }[];
  /** Briefs of such a pair whose two labels differ. */
  readonly joined: readonly {
    readonly side: ListSide;
    readonly words: readonly string[];
    readonly why: string;
  }[];
}

interface CaseByHand {
  readonly number: number;
  /** A short title, unique; the ids of the case and its stage come from it. */
  readonly short: string;
  /** What the parties are called, where not petitioner and respondent. */
  readonly titles?: readonly [string, string];
  /** The parties, where the title of the case does not simply have them on either side of “v.”. */
  readonly petitioner?: readonly string[];
  readonly respondent?: readonly string[];
  /** Parties whom the title leaves out, as the Court's docket has them, and the sentence that says so on the page. */
  readonly docket?: {
    readonly parties: readonly { readonly side: ListSide; readonly name: string; readonly title: string }[];
    readonly says: string;
    /** Where that was seen. */
    readonly seen: readonly string[];
  };
}
