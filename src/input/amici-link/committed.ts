import { readFileSync } from "node:fs";

/** What a JSON file of `data/sources/` holds. The files are our own: a fault in one stops the tool. */
export function committed(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../data/sources/${name}`, import.meta.url), "utf8"));
}
