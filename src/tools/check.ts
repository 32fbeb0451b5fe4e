import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { counted } from "../derive/words/series.ts";
import type { CaseFile } from "../schema/facts.ts";
import { type Issue, issueLine } from "../schema/issues/issues.ts";
import { type QuotationReport, quotationReport } from "../schema/quotations/quotation-report.ts";
import { jsonText } from "../schema/reading/json-text.ts";
import { readCase } from "../schema/reading/read-case.ts";
import { fileNameIssues } from "../schema/slug.ts";

const EVERY_QUOTATION = "--evidence";

/**
 * Checks case files and prints every issue with its place, and what their quotations lack: by kind, or with
 * `--evidence` claim by claim. Exit code 1 when there is an error in any.
 */
export function run(words: readonly string[]): number {
  const files = words.filter((word) => word !== EVERY_QUOTATION);
  if (files.length === 0) {
    console.error("Which file? npm run check -- data/cases/my-case.json");
    return 1;
  }
  const each = words.includes(EVERY_QUOTATION);
  return files.map((path) => checkFile(path, each)).includes(false) ? 1 : 0;
}

function checkFile(path: string, each: boolean): boolean {
  const { issues, summary, quotations } = verdictOn(path);
  for (const issue of issues) console.error(`${path}: ${issue.level}: ${issueLine(issue)}`);
  for (const line of quotations ? quotationLines(quotations, path, each) : [])
    console.error(`${path}: ${line}`);
  const errors = issues.filter(({ level }) => level === "error").length;
  console.error(errors > 0 ? `${path}: ${counted(errors, "error")}` : `${path}: ${summary}`);
  return errors === 0;
}

/** What an editor is told of the quotations, the counts last. */
export function quotationLines(
  { issues, kinds, counts }: QuotationReport,
  path: string,
  each: boolean,
): readonly string[] {
  const told = each ? issues.map(issueLine) : kinds;
  const more = `npm run check -- ${EVERY_QUOTATION} ${path} lists each.`;
  return [
    ...told.map((line) => `warning: ${line}`),
    each || kinds.length === 0 ? counts : `${counts} ${more}`,
  ];
}

interface Verdict {
  readonly issues: readonly Issue[];
  /** What is in a file without errors. */
  readonly summary: string;
  /** Of a file without errors. */
  readonly quotations?: QuotationReport;
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
  const summary = `fine: ${counted(actors.length, "actor")}, ${counted(briefs.length, "brief")}, ${counted(relations.length, "relation")}`;
  return { issues: [...name, ...reading.warnings], summary, quotations: placed(reading) };
}

/** What its quotations lack, each with its line. */
function placed({ file, text }: { readonly file: CaseFile; readonly text: string }): QuotationReport {
  const report = quotationReport(file);
  const read = jsonText(text);
  if ("issues" in read) return report;
  return { ...report, issues: report.issues.map((issue) => ({ ...issue, line: read.lineOf(issue.path) })) };
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
