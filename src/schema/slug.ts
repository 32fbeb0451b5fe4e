import type { Issue } from "./issues/issues.ts";

/** What a case file is called in an address: small letters, digits and hyphens, at most a hundred. */
const SLUG = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** Whether an address can name a case file so. */
export const isSlug = (text: string): boolean => SLUG.test(text);

/** What is wrong with the name of a file that no address can open, such as `My_case.json`. `level` is what that is worth here. */
export function fileNameIssues(name: string, level: Issue["level"]): readonly Issue[] {
  if (name.endsWith(".json") && isSlug(name.slice(0, -".json".length))) return [];
  const wish = nearestSlug(name);
  const remedy = wish === "" ? "" : ` Rename it, for example to “${wish}.json”.`;
  const words = `no address can open “${name}”. The name of a case file has small letters from a to z, digits and hyphens, at most 100, and ends in “.json”.${remedy}`;
  return [{ level, path: [], words }];
}

/** `Müller_v. State.json` → `muller-v-state`; empty where nothing is left of a name. */
export function nearestSlug(name: string): string {
  return name
    .replace(/\.json$/i, "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, 100)
    .replace(/-$/, "");
}
