import { type ListedFile, filesListed } from "./listed-files.ts";

/** The case files that the site has pages for, by its own list; none where it has no list. `root` leads to its top. */
export async function siteFiles(root: string): Promise<readonly ListedFile[]> {
  try {
    const response = await fetch(`${root}cases.json`, { credentials: "omit" });
    return response.ok ? filesListed(await response.json()) : [];
  } catch {
    return [];
  }
}
