import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { completed } from "../schema/completed.ts";
import type { CaseFile } from "../schema/facts.ts";
import { issueLine } from "../schema/issues/issues.ts";
import { readCase } from "../schema/reading/read-case.ts";
import { fileNameIssues } from "../schema/slug.ts";

const FOLDER = new URL("../../data/cases/", import.meta.url);

/** One file of `data/cases`, valid. */
export interface ServedCase {
  readonly slug: string;
  /** The file as it is served. */
  readonly bytes: Uint8Array;
  /** What they say; of a file with an error nothing. */
  readonly text: string;
  readonly file: CaseFile;
  /** SHA-256 of the bytes, in hex. */
  readonly digest: string;
}

/**
 * Every case file that the site serves, by slug.
 * @throws with every issue where one has an error: half a site is worse than none.
 */
export const caseFiles = (): readonly ServedCase[] => namesIn(FOLDER).map((name) => servedCase(FOLDER, name));

/** The same while somebody writes them: a file with an error stands under its slug, and its page says what is wrong. */
export const caseFilesInWork = (folder = FOLDER): readonly ServedCase[] =>
  namesIn(folder).map((name) => {
    try {
      return servedCase(folder, name);
    } catch {
      const slug = slugOf(name);
      const file = completed({ format: "amicus-graph/1", title: slug, actors: [], cases: [], stages: [] });
      return { slug, bytes: bytesOf(folder, name), text: "", file, digest: "" };
    }
  });

const namesIn = (folder: URL): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.json$/i.test(name))
    .sort();

const slugOf = (name: string): string => name.replace(/\.json$/i, "");

function servedCase(folder: URL, name: string): ServedCase {
  const bytes = bytesOf(folder, name);
  const reading = readCase(bytes);
  const issues = [...fileNameIssues(name, "error"), ...("file" in reading ? [] : reading.issues)];
  if (!("file" in reading) || issues.length > 0)
    throw new Error(`data/cases/${name} has errors:\n${issues.map(issueLine).join("\n")}`);
  return {
    slug: slugOf(name),
    bytes,
    text: reading.text,
    file: reading.file,
    digest: createHash("sha256").update(bytes).digest("hex"),
  };
}

const bytesOf = (folder: URL, name: string): Uint8Array =>
  readFileSync(new URL(encodeURIComponent(name), folder));
