import type { CaseFile } from "../../schema/facts.ts";
import type { Issue } from "../../schema/issues/issues.ts";

/** Why a case cannot be shown, for the person who can mend it. */
export interface CaseTrouble {
  readonly code: "not-found" | "not-fetched" | "invalid";
  readonly headline: string;
  readonly advice: string;
  /** Every issue, as the check tells it. */
  readonly issues: readonly Issue[];
}

/** A case file, or why it cannot be shown. */
export type Examined = { readonly file: CaseFile } | { readonly trouble: CaseTrouble };

/** The same, with the SHA-256 of the bytes as they came, in hex; `null` where the browser keeps digests from the page. */
export type Fetched =
  | { readonly file: CaseFile; readonly digest: string | null }
  | { readonly trouble: CaseTrouble };

/** What to tell of a case that the site does not have. */
export function notFound(slug: string): CaseTrouble {
  return {
    code: "not-found",
    headline: `There is no case “${slug}” here`,
    advice: `Check the address: “case=${slug}” asks for the file cases/${slug}.json, which this site does not have.`,
    issues: [],
  };
}

/** What to tell when the server did not answer, or not with a file. */
export function notFetched(why: string): CaseTrouble {
  return {
    code: "not-fetched",
    headline: "The case could not be loaded",
    advice: `${why} Reload the page to try again.`,
    issues: [],
  };
}
