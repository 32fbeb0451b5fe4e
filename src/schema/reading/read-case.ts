import type { CaseFile } from "../facts.ts";
import { characterIssues } from "../issues/character-issues.ts";
import type { Issue } from "../issues/issues.ts";
import { parseCase } from "../issues/parse.ts";
import { decoded } from "./decoded.ts";
import { foldedIssues } from "./folded-issues.ts";
import { jsonText } from "./json-text.ts";

/** A case file, or why it cannot be shown. */
export type Reading =
  | { readonly file: CaseFile; readonly text: string; readonly warnings: readonly Issue[] }
  | {
      /** What the bytes are not: text, JSON, or a case. */
      readonly isNo: "text" | "JSON" | "case";
      readonly issues: readonly Issue[];
    };

/**
 * The one way from bytes to a case: text, JSON, text that can be shown, schema, references. The check, the build, the
 * development server and the browser all take it. Every issue of a step at once, each with its line; none thrown.
 */
export function readCase(bytes: Uint8Array): Reading {
  const text = decoded(bytes);
  if ("issue" in text) return { isNo: "text", issues: [text.issue] };
  const read = jsonText(text.text);
  if ("issues" in read) return { isNo: "JSON", issues: read.issues };
  const { json, doubled, lineOf } = read;
  const placed = (issues: readonly Issue[]): readonly Issue[] =>
    foldedIssues(
      issues
        .map((issue) => ({ ...issue, line: issue.line ?? lineOf(issue.path) }))
        .toSorted((a, b) => a.line - b.line),
    );
  // What a key that stands twice has hidden would be missed everywhere.
  if (doubled.length > 0) return { isNo: "case", issues: placed([...doubled, ...characterIssues(json)]) };
  const result = parseCase(json);
  if (!result.ok) return { isNo: "case", issues: placed(result.issues) };
  return { file: result.file, text: text.text, warnings: placed(result.warnings) };
}
