import type { WrittenCaseFile } from "../schema/case-file.ts";
import { completed } from "../schema/completed.ts";
import type { CaseTrouble, Fetched } from "./fetched.ts";

/** By slug, the SHA-256 of every case file that the build has validated; set by the build. */
declare const KNOWN_CASES: Readonly<Record<string, string>>;

/** Loads a case file of the site, whose top is `root` from the page. */
export async function fetchCase(slug: string, root: string): Promise<Fetched> {
  try {
    const response = await fetch(`${root}cases/${slug}.json`, { credentials: "omit" });
    if (response.status === 404 || isPage(response)) return { trouble: notFound(slug) };
    if (!response.ok) return { trouble: notFetched(`The server answered ${response.status}.`) };
    return await read(slug, await response.text());
  } catch {
    return { trouble: notFetched("The network did not answer.") };
  }
}

/** What the build has validated need not be validated again; anything else is, before a line of it is drawn. */
async function read(slug: string, text: string): Promise<Fetched> {
  const digest = await digestOf(text);
  if (digest !== null && Object.hasOwn(KNOWN_CASES, slug) && KNOWN_CASES[slug] === digest) {
    const written: WrittenCaseFile = JSON.parse(text);
    return { file: completed(written), digest };
  }
  const { examine } = await import("./examine.ts");
  return { ...(await examine(text)), digest };
}

async function digestOf(text: string): Promise<string | null> {
  // Browsers keep digests from pages without https; what such a page shows is validated.
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Many static hosts answer a missing file with their front page.
const isPage = (response: Response): boolean =>
  response.headers.get("content-type")?.includes("text/html") ?? false;

function notFound(slug: string): CaseTrouble {
  return {
    code: "not-found",
    headline: `There is no case “${slug}” here`,
    advice: `Check the address: “case=${slug}” asks for the file cases/${slug}.json, which this site does not have.`,
    issues: [],
  };
}

function notFetched(why: string): CaseTrouble {
  return {
    code: "not-fetched",
    headline: "The case could not be loaded",
    advice: `${why} Reload the page to try again.`,
    issues: [],
  };
}
