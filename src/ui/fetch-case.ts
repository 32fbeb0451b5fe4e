import type { CaseFile } from "../schema/case-file.ts";
import type { Issue } from "../schema/issues.ts";
import { parseCase } from "../schema/parse.ts";

/** Why a case cannot be shown, for the person who can mend it. */
export interface CaseTrouble {
  readonly headline: string;
  readonly advice: string;
  /** Every issue, with the line of the file it stands on. */
  readonly issues: readonly { readonly line: number | null; readonly issue: Issue }[];
}

export type Fetched = { readonly file: CaseFile } | { readonly trouble: CaseTrouble };

/** Loads a case file from beside the page. */
export async function fetchCase(slug: string): Promise<Fetched> {
  let text: string;
  try {
    const response = await fetch(`cases/${slug}.json`, { credentials: "omit" });
    if (response.status === 404 || isPage(response)) return { trouble: notFound(slug) };
    if (!response.ok) return { trouble: notFetched(`The server answered ${response.status}.`) };
    text = await response.text();
  } catch {
    return { trouble: notFetched("The network did not answer.") };
  }
  return read(text);
}

async function read(text: string): Promise<Fetched> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The exact places are worth their code only when something is wrong.
    const { syntaxIssues } = await import("../schema/syntax.ts");
    return {
      trouble: broken(
        "The case file is not JSON",
        syntaxIssues(text).map((issue) => ({ line: null, issue })),
      ),
    };
  }
  const result = parseCase(json);
  if (result.ok) return { file: result.file };
  const { lineOf } = await import("../schema/syntax.ts");
  const issues = result.issues.map((issue) => ({ line: lineOf(text, issue.path), issue }));
  return { trouble: broken("The case file has errors", issues) };
}

// Many static hosts answer a missing file with their front page.
const isPage = (response: Response): boolean =>
  response.headers.get("content-type")?.includes("text/html") ?? false;

function notFound(slug: string): CaseTrouble {
  return {
    headline: `There is no case “${slug}” here`,
    advice: `Check the address: “case=${slug}” asks for the file cases/${slug}.json, which this site does not have.`,
    issues: [],
  };
}

function notFetched(why: string): CaseTrouble {
  return {
    headline: "The case could not be loaded",
    advice: `${why} Reload the page to try again.`,
    issues: [],
  };
}

function broken(headline: string, issues: CaseTrouble["issues"]): CaseTrouble {
  return {
    headline,
    advice:
      "Nothing is drawn from half a file. Nothing in the file was changed. Mend the places below and reload the page.",
    issues,
  };
}
