import type { CaseFile } from "../../schema/facts.ts";
import { nearest } from "../../schema/issues/did-you-mean.ts";
import { type Issue, quoted } from "../../schema/issues/issues.ts";
import { isSlug, nearestSlug } from "../../schema/slug.ts";
import { type ListedFile, siteFiles } from "../site-list.ts";

/** Why a case cannot be shown, for the person who can mend it. */
export interface CaseProblem {
  readonly code: "not-found" | "not-fetched" | "invalid";
  readonly headline: string;
  readonly advice: string;
  /** Every issue, as the check tells it. */
  readonly issues: readonly Issue[];
  /** The case of the site that was probably meant. */
  readonly meant?: ListedFile;
  /** The cases of the site, where none of them was. */
  readonly others?: readonly ListedFile[];
}

/** A case file, or why it cannot be shown. */
export type Validated = { readonly file: CaseFile } | { readonly problem: CaseProblem };

/** The same, with the SHA-256 of the bytes as they came, in hex; `null` where the browser keeps digests from the page. */
export type Fetched =
  | { readonly file: CaseFile; readonly digest: string | null }
  | { readonly problem: CaseProblem };

/** What to tell of a case that the site does not have, whatever an address calls it. `root` leads to the top of the site. */
export async function notFound(name: string, root: string): Promise<CaseProblem> {
  const files = await siteFiles(root);
  const meant = caseMeant(name, files);
  return {
    code: "not-found",
    headline: `There is no case ${quoted(name)} here`,
    advice: isSlug(name)
      ? `Check the address: “case=${name}” asks for the file cases/${name}.json, which this site does not have.`
      : "Check the address: the name of a case has small letters from a to z, digits and hyphens, at most 100.",
    issues: [],
    ...(meant ? { meant } : { others: files }),
  };
}

/** The file that a name probably means: `Small`, `cases/small.json`, `https://example.org/small/` mean `small`. */
export function caseMeant(name: string, files: readonly ListedFile[]): ListedFile | undefined {
  const last = name
    .trim()
    .split(/[/\\]/)
    .findLast((part) => part !== "");
  const slugs = files.map(({ slug }) => slug);
  const wish = nearest(nearestSlug(last ?? ""), slugs);
  return files.find(({ slug }) => slug === wish);
}

/** What to tell when the server did not answer, or not with a file. */
export function notFetched(why: string): CaseProblem {
  return {
    code: "not-fetched",
    headline: "The case could not be loaded",
    advice: `${why} Reload the page to try again.`,
    issues: [],
  };
}
