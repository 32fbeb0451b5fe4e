import type { WrittenCaseFile } from "../../schema/case-file.ts";
import { completed } from "../../schema/completed.ts";
import { isSlug } from "../../schema/slug.ts";
import type { Fetched, CaseProblem } from "./problem.ts";
import type { Place } from "../page-kind.ts";

/** By slug, the SHA-256 of every case file in UTF-8 that the build has validated; set by the build. */
declare const KNOWN_CASES: Readonly<Record<string, string>>;

// What went wrong is told in words that only such a page needs.
const problems = () => import("./problem.ts");

/** Loads a case file of the site by what an address calls it: the one that a frozen page keeps beside itself, else the newest. */
export async function fetchCase(slug: string, { home, root, snapshot }: Place): Promise<Fetched> {
  if (!isSlug(slug)) return { problem: await (await problems()).notFound(slug, root) };
  const address = snapshot !== "" && slug === home ? "./data.json" : `${root}cases/${slug}.json`;
  try {
    const response = await fetch(address);
    if (response.status === 404 || isPage(response))
      return { problem: await (await problems()).notFound(slug, root) };
    if (response.ok) return await read(slug, new Uint8Array(await response.arrayBuffer()));
    return { problem: (await problems()).notFetched(`The server answered ${response.status}.`) };
  } catch {
    return { problem: (await problems()).notFetched("The network did not answer.") };
  }
}

/** What the build has validated need not be validated again; anything else is, before a line of it is drawn. */
async function read(slug: string, bytes: Uint8Array<ArrayBuffer>): Promise<Fetched> {
  const digest = await digestOf(bytes);
  if (digest !== null && Object.hasOwn(KNOWN_CASES, slug) && KNOWN_CASES[slug] === digest) {
    const written: WrittenCaseFile = JSON.parse(new TextDecoder().decode(bytes));
    return { file: completed(written), digest };
  }
  const { validate } = await import("./validate.ts");
  return { ...validate(bytes), digest };
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Browsers keep digests from pages without https; what such a page shows is validated.
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Many static hosts answer a missing file with their front page.
const isPage = (response: Response): boolean =>
  response.headers.get("content-type")?.includes("text/html") ?? false;

/** The case that a single-file edition carries in itself, where the build that validated it has put it. */
export function caseInside(slug: string, home: string): Fetched {
  const element = document.getElementById("case-file");
  if (!element || slug !== home) return { problem: notInside(slug, home) };
  const written: WrittenCaseFile = JSON.parse(element.textContent);
  return { file: completed(written), digest: element.dataset["digest"] ?? null };
}

function notInside(slug: string, home: string): CaseProblem {
  return {
    code: "not-found",
    headline: `The case “${slug}” is not in this file`,
    advice: `This is one case in one file, “${home}”, which asks no server for another. Take “case=” and its name out of the address.`,
    issues: [],
  };
}
