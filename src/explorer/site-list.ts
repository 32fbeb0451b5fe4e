import { isSlug } from "../schema/slug.ts";

/** A case file of the site, as its list of files says. */
export interface ListedFile {
  readonly slug: string;
  readonly title: string;
  readonly cases: number;
  readonly briefs: number;
}

/** The entries of unknown JSON that say of a case file what a list has to say; others are passed over. */
export function filesListed(json: unknown): readonly ListedFile[] {
  return Array.isArray(json) ? json.filter(isListedFile) : [];
}

function isListedFile(value: unknown): value is ListedFile {
  if (typeof value !== "object" || value === null) return false;
  const { slug, title, cases, briefs }: Partial<Record<string, unknown>> = { ...value };
  return (
    typeof slug === "string" &&
    isSlug(slug) &&
    typeof title === "string" &&
    Number.isInteger(cases) &&
    Number.isInteger(briefs)
  );
}

/** The case files that the site has pages for, by its own list; none where it has no list. `root` leads to its top. */
export async function siteFiles(root: string): Promise<readonly ListedFile[]> {
  try {
    const response = await fetch(`${root}cases.json`, { credentials: "omit" });
    return response.ok ? filesListed(await response.json()) : [];
  } catch {
    return [];
  }
}
