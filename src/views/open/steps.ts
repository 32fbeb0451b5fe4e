import type { Choices } from "../../input/reading.ts";
import type { Question } from "../../input/importer.ts";
import type { Issue } from "../../schema/issues/issues.ts";
import type { ReadCase } from "./reading/read-case.ts";
import type { Reader } from "./reading/reader.ts";

/** What somebody wants opened. */
export type Wanted =
  | { readonly is: "nothing" }
  | { readonly is: "files"; readonly files: readonly File[] }
  | { readonly is: "text"; readonly text: string }
  /** What is shown already, to be looked at once more. */
  | { readonly is: "opened"; readonly opened: Opened };

/** Files that were read, with what was said of them. */
export interface Opened {
  readonly reader: Reader;
  readonly choices: Choices;
  readonly reading: ReadCase;
}

/** Where somebody is on the way from a file to a case. */
export type Step =
  | { readonly is: "choosing" }
  /** `over` is the review that stays if the reading is stopped. */
  | { readonly is: "reading"; readonly words: string; readonly over: Opened | null }
  | {
      readonly is: "failed";
      readonly issues: readonly Issue[];
      readonly questions: readonly Question[];
      readonly choices: Choices;
    }
  | { readonly is: "reviewing"; readonly opened: Opened };
