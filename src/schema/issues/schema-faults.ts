import { type WholeCaseFile, caseFile } from "../case-file.ts";

/** What the schema has to say against a value: where, which rule, and what was found. */
export interface SchemaFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  /** Set where the rule has words of its own. */
  readonly words: string | undefined;
  readonly expected: string;
  readonly choices: readonly string[];
}

/** Holds a value against the schema. All faults at once, none thrown. */
export function matchCaseFile(
  value: unknown,
): { readonly file: WholeCaseFile } | { readonly faults: readonly SchemaFault[] } {
  const result = caseFile.safeParse(value);
  if (result.success) return { file: result.data };
  return { faults: result.error.issues.map(faultOf) };
}

type SchemaIssue = NonNullable<ReturnType<typeof caseFile.safeParse>["error"]>["issues"][number];

function faultOf(issue: SchemaIssue): SchemaFault {
  return {
    path: issue.path.map((step) => (typeof step === "number" ? step : String(step))),
    code: issue.code,
    words: issue.message === "Invalid input" ? undefined : issue.message,
    expected: "expected" in issue ? String(issue.expected) : "maximum" in issue ? String(issue.maximum) : "",
    choices: issue.code === "invalid_value" ? issue.values.map(String) : [],
  };
}
