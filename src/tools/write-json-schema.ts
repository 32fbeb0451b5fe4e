import { writeFileSync } from "node:fs";
import { jsonSchemaText } from "../schema/json-schema.ts";

/** Writes `data/case.schema.json` anew. Run it when the schema of the case file has changed. */
export function run(): void {
  writeFileSync(new URL("../../data/case.schema.json", import.meta.url), jsonSchemaText());
}
