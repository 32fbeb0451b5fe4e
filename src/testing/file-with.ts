import type { CaseFile } from "../schema/facts.ts";
import { issueLine } from "../schema/issues/issues.ts";
import { parseCase } from "../schema/issues/parse.ts";
import { readCase } from "../schema/reading/read-case.ts";

/** The text of a valid case file of 15 lines, which names an actor on line 5; `more` comes at the end of line 14. */
export const fileWith = (name: string, more = ""): string => `{
  "format": "amicus-graph/1",
  "title": "Acme v. Bolt",
  "actors": [
    { "id": "guild", "name": "${name}", "kind": "trade-association" },
    { "id": "acme", "name": "Acme Inc.", "kind": "company" }
  ],
  "cases": [{ "id": "acme-bolt", "title": "Acme v. Bolt" }],
  "stages": [
    { "id": "appeal", "case": "acme-bolt", "label": "Court of Appeal", "parties": [{ "actor": "acme" }] }
  ],
  "briefs": [
    { "id": "b1", "title": "Brief", "filers": ["guild"], "positions": [{ "stage": "appeal", "backs": "acme" }] }
  ]${more}
}
`;

/** A text as it is saved today. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is said of a case file, line by line. */
export function linesOf(content: Uint8Array | string): readonly string[] {
  const reading = readCase(typeof content === "string" ? utf8(content) : content);
  return ("file" in reading ? reading.warnings : reading.issues).map(issueLine);
}

/** A case file from its JSON. Throws what is wrong with it. */
export function fileFrom(json: unknown): CaseFile {
  const result = parseCase(json);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.file;
}
