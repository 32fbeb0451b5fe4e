import type { WrittenCaseFile } from "../schema/case-file.ts";
import type { Issue } from "../schema/issues/issues.ts";
import type { Merge } from "./names/merges.ts";

/** A file to import, as it was opened. */
export interface InputFile {
  readonly name: string;
  readonly text: string;
}

/** What a format has to say to be imported. */
export interface Importer {
  /** What it reads, in words that end a sentence: “It can read …”. */
  readonly label: string;
  /** Whether a file is of this format, from marks that can be seen without reading it. */
  readonly recognises: (file: InputFile) => boolean;
  /** Fetches the reader. */
  readonly load: () => Promise<ReadFiles>;
}

/** Reads files of a format, and whatever was opened with them, as one case file. The same files give the same result. */
export type ReadFiles = (files: readonly InputFile[]) => ImportResult;

export type ImportResult =
  | {
      readonly ok: true;
      readonly file: WrittenCaseFile;
      /** Which names were taken for one actor’s, so that a person can check it. */
      readonly merges: readonly Merge[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };
