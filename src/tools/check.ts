import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { type Issue, issueLine } from "../schema/issues/issues.ts";
import { readCase } from "../schema/reading/read-case.ts";
import { fileNameIssues } from "../schema/slug.ts";

/** Checks case files and prints every issue with its place. Exit code 1 when there is an error in any. */
export function run(files: readonly string[]): number {
  if (files.length === 0) {
    console.error("Which file? npm run check -- data/cases/my-case.json");
    return 1;
  }
  return files.map(checkFile).includes(false) ? 1 : 0;
}

function checkFile(path: string): boolean {
  const { issues, summary } = verdictOn(path);
  for (const issue of issues) console.error(`${path}: ${issue.level}: ${issueLine(issue)}`);
  const errors = issues.filter(({ level }) => level === "error").length;
  console.error(
    errors > 0 ? `${path}: ${errors === 1 ? "1 error" : `${errors} errors`}` : `${path}: ${summary}`,
  );
  return errors === 0;
}

interface Verdict {
  readonly issues: readonly Issue[];
  /** What is in a file without errors. */
  readonly summary: string;
}

/** What is to be said of the file at a path. */
export function verdictOn(path: string): Verdict {
  const bytes = bytesOf(path);
  if (bytes === null) {
    const words = "cannot be opened. Is the name right?";
    return { issues: [{ level: "error", path: [], words }], summary: "" };
  }
  // In the folder that a site serves the name is what it will be.
  const level = basename(dirname(resolve(path))) === "cases" ? "error" : "warning";
  const name = fileNameIssues(basename(path), level);
  const reading = readCase(bytes);
  if (!("file" in reading)) return { issues: [...name, ...reading.issues], summary: "" };
  const { actors, briefs, relations } = reading.file;
  const summary = `fine: ${actors.length} actors, ${briefs.length} briefs, ${relations.length} relations`;
  return { issues: [...name, ...reading.warnings], summary };
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
