import type { WrittenCaseFile } from "../schema/case-file.ts";
import type { CaseFile } from "../schema/facts.ts";
import type { Issue } from "../schema/issues/issues.ts";
import type { ActorPair, Answers, Note, Question } from "./importer.ts";
import type { Merge } from "./names/merges.ts";

/** A file as it was dropped, chosen or fetched. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person has said of what was read. */
export interface Choices {
  readonly answers: Answers;
  readonly merges: readonly ActorPair[];
}

export const NO_CHOICES: Choices = { answers: {}, merges: [] };

/** What became of files: a case file that loads, with all that a person should look at; or why there is none. */
export type Reading =
  | {
      readonly ok: true;
      readonly file: WrittenCaseFile;
      /** The same as the check has completed it. */
      readonly whole: CaseFile;
      /** The case file as it is written to disk. */
      readonly text: string;
      readonly read: readonly ReadAs[];
      /** Names that a rule of spelling took for one actor’s. */
      readonly merges: readonly Merge[];
      /** Names that may be one actor’s, which nothing has merged. */
      readonly proposals: readonly Proposal[];
      readonly notes: readonly Note[];
      readonly questions: readonly Question[];
      readonly warnings: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly questions: readonly Question[] };

/** As what a file was read. */
export interface ReadAs {
  readonly name: string;
  /** “a docket of the US Supreme Court (…)”; empty for one that lay beside others. */
  readonly label: string;
  /** Its bytes were no UTF-8 and were read as Windows-1252. */
  readonly isWestern: boolean;
}

export interface Proposal extends ActorPair {
  /** Why somebody should look. */
  readonly why: string;
  readonly name: string;
  readonly otherName: string;
  /** Two files write the name the same. */
  readonly isSame: boolean;
}

/** How far the reading is, for whoever waits: a few words. */
export type Tell = (step: string) => void;
