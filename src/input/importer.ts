import type { WrittenCaseFile } from "../schema/case-file.ts";
import type { Issue } from "../schema/issues/issues.ts";
import type { Merge } from "./names/merges.ts";

/** A file to import, as it was opened. */
export interface InputFile {
  readonly name: string;
  /** Without a byte order mark; empty where the bytes are no text. */
  readonly text: string;
  /** As the file has them, for what is no text: a workbook. */
  readonly bytes?: Uint8Array;
  /** The bytes were no UTF-8 and were read as Windows-1252, which nothing in a file can prove. */
  readonly isWestern?: boolean;
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

/**
 * Reads files of a format, and whatever was opened with them, as one case file. The same files and answers give the
 * same result.
 */
export type ReadFiles = (
  files: readonly InputFile[],
  answers: Answers,
) => ImportResult | Promise<ImportResult>;

export type ImportResult =
  | {
      readonly ok: true;
      readonly file: WrittenCaseFile;
      /** Which names were taken for one actor’s, so that a person can check it. */
      readonly merges: readonly Merge[];
      /** What became of each entry: read, inferred or skipped. */
      readonly notes: readonly Note[];
      /** What a person may set right; some of it nobody but a person can know. */
      readonly questions: readonly Question[];
      /** Actors of several files that are written the same. Whether they are one, a person says. */
      readonly alike?: readonly ActorPair[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      /** Where an answer would let the files be read: which column holds whom. */
      readonly questions?: readonly Question[];
    };

/** Ids of two actors that may be one, and which of them stays then. */
export interface ActorPair {
  readonly keep: string;
  readonly other: string;
}

/** What became of one entry of a file, for whoever checks the import. */
export interface Note {
  /** `inferred` is what no words of the entry say; `skipped` is what the case file does not have. */
  readonly outcome: "read" | "inferred" | "skipped";
  /** The name of the file that has the entry. */
  readonly file: string;
  /** Counted from 1. In a workbook it is the row. */
  readonly line?: number;
  /** What was read, inferred or skipped, and why: a sentence. */
  readonly words: string;
  /** The entry’s own words, where they can be held beside what became of it. */
  readonly quote?: string;
  /** Ids of what the case file has of it. */
  readonly about?: readonly string[];
}

/** What was guessed or cannot be known. To correct it, the files are read again with an answer under its id. */
export interface Question {
  readonly id: string;
  /** “What is in the column “Filed by”?” */
  readonly words: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The guess, or the answer that was given. Left out where nothing was guessed: what depends on it is left out too. */
  readonly answer?: string;
}

/** Values of options, under the ids of questions. */
export type Answers = Readonly<Record<string, string>>;
