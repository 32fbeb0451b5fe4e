import type { WrittenCaseFile } from "../../schema/case-file.ts";
import { issueLine } from "../../schema/issues/issues.ts";
import { decoded } from "../../schema/reading/decoded.ts";
import { readCase } from "../../schema/reading/read-case.ts";
import type { ImportResult, InputFile } from "../importer.ts";

/** Opens a case file as every other way to a case does: what was downloaded is what is shown again. */
export function readCaseFile(files: readonly InputFile[]): ImportResult {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return { ok: false, issues: [ONE] };
  const { name, text, bytes } = file;
  // Letters that were guessed at would be kept for good.
  const fault = bytes === undefined ? undefined : decoded(bytes);
  if (fault !== undefined && "issue" in fault)
    return { ok: false, issues: [{ ...fault.issue, path: [name] }] };
  const reading = readCase(new TextEncoder().encode(text));
  if (!("file" in reading)) return { ok: false, issues: reading.issues };
  return {
    ok: true,
    file: JSON.parse(text) as WrittenCaseFile,
    merges: [],
    notes: reading.warnings.map((warning) => ({
      outcome: "read",
      file: name,
      ...(warning.line === undefined ? {} : { line: warning.line }),
      words: issueLine(warning),
    })),
    questions: [],
  };
}

const ONE = {
  level: "error",
  path: [],
  words: "a case file is opened by itself. Give one at a time.",
} as const;
