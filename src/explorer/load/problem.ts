import type { CaseTrouble } from "./fetched.ts";

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
