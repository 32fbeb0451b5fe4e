import { readFileSync } from "node:fs";
import { issueLine } from "../schema/issues/issues.ts";
import { parseCase } from "../schema/issues/parse.ts";
import { syntaxIssues } from "../schema/issues/syntax.ts";
import type { Issue } from "../schema/issues/issues.ts";

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

function verdictOn(path: string): { issues: readonly Issue[]; summary: string } {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return {
      issues: [{ level: "error", path: [], words: "cannot be opened. Is the name right?" }],
      summary: "",
    };
  }
  const syntax = syntaxIssues(text);
  if (syntax.length > 0) return { issues: syntax, summary: "" };
  const result = parseCase(JSON.parse(text));
  if (!result.ok) return { issues: result.issues, summary: "" };
  const { actors, briefs, relations } = result.file;
  const summary = `fine: ${actors.length} actors, ${briefs.length} briefs, ${relations.length} relations`;
  return { issues: result.warnings, summary };
}
