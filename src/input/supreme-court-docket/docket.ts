/** A docket of the Supreme Court as one plain value, whatever file it came in. Of counsel it holds name and firm only. */
export interface Docket {
  /** The name of the file. */
  readonly file: string;
  /** `23-175`, `22O156`, `23A999`; empty where the file does not say. */
  readonly number: string;
  /** The first half of the Court’s own title, with the role at its end: “Acme, Inc., et al., Petitioners”. */
  readonly top: string;
  /** The second half; empty in a case of one side (“In re …”). */
  readonly bottom: string;
  /** Dates are ISO. */
  readonly docketed?: string | undefined;
  /** The day of the file itself: what happened later is not in it. */
  readonly made?: string | undefined;
  readonly lowerCourt: string;
  readonly lowerCourtNumbers: string;
  /** Numbers of cases that are heard with this one. */
  readonly related: readonly string[];
  /** The web page of the docket, where the file or its number gives it. */
  readonly address?: string | undefined;
  /** A docket is whole; a mail or some pasted rows are not, and what they lack is not known. */
  readonly isWhole: boolean;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  readonly counsel: readonly Counsel[];
}

/** One dated row. */
export interface Entry {
  readonly date: string;
  /** The date as the row has it. */
  readonly written: string;
  /** Without markup, spaces made single. */
  readonly text: string;
  readonly links: readonly DocumentLink[];
  /** Where the row stands in the file, counted from 1. */
  readonly line: number;
}

export interface DocumentLink {
  readonly words: string;
  readonly address: string;
}

export type Party = "top" | "bottom";

export interface Counsel {
  readonly of: Party | "other";
  readonly name: string;
  readonly firm?: string | undefined;
  /** Whom the row names as client. */
  readonly party: string;
}

/** A row as it is quoted: date and words. */
export const rowOf = ({ written, text }: Entry): string => `${written} ${text}`.trim();
