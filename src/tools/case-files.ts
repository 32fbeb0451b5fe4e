import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import type { CaseFile } from "../schema/facts.ts";
import { issueLine } from "../schema/issues.ts";
import { parseCase } from "../schema/parse.ts";

const FOLDER = new URL("../../data/cases/", import.meta.url);

/** One file of `data/cases`, valid. */
export interface ServedCase {
  readonly slug: string;
  /** The file as it is served. */
  readonly text: string;
  readonly file: CaseFile;
  /** SHA-256 of the text, in hex. */
  readonly digest: string;
}

/**
 * Every case file that the site serves, by slug.
 * @throws with every issue where one has an error: half a site is worse than none.
 */
export function caseFiles(): readonly ServedCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map(servedCase);
}

function servedCase(name: string): ServedCase {
  const text = readFileSync(new URL(name, FOLDER), "utf8");
  const result = parseCase(JSON.parse(text));
  if (!result.ok)
    throw new Error(`data/cases/${name} has errors:\n${result.issues.map(issueLine).join("\n")}`);
  return {
    slug: name.replace(/\.json$/, ""),
    text,
    file: result.file,
    digest: createHash("sha256").update(text).digest("hex"),
  };
}
