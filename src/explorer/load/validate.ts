import type { Issue } from "../../schema/issues/issues.ts";
import { parseCase } from "../../schema/issues/parse.ts";
import type { Examined } from "./problem.ts";

/** Reads a text that nobody has vouched for as a case file; every issue comes with the line it stands on. */
export async function examine(text: string): Promise<Examined> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { syntaxIssues } = await import("../../schema/issues/syntax.ts");
    return broken(
      "The case file is not JSON",
      syntaxIssues(text).map((issue) => ({ line: null, issue })),
    );
  }
  const result = parseCase(json);
  if (result.ok) return { file: result.file };
  const { lineOf } = await import("../../schema/issues/syntax.ts");
  const issues = result.issues.map((issue) => ({ line: lineOf(text, issue.path), issue }));
  return broken("The case file has errors", issues);
}

function broken(headline: string, issues: readonly { line: number | null; issue: Issue }[]): Examined {
  const advice =
    "Nothing is drawn from half a file. Nothing in the file was changed. Mend the places below and reload the page.";
  return { trouble: { code: "invalid", headline, advice, issues } };
}
