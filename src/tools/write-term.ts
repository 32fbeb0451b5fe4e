import { readFileSync, writeFileSync } from "node:fs";
import { caseText } from "../input/case-text.ts";
import { importCase } from "../input/importers.ts";
import { mergesTable } from "../input/names/merges.ts";
import { issueLine } from "../schema/issues/issues.ts";

const SOURCES = ["sources/october-term-2022.json", "sources/october-term-2022-reading.json"];

/** Makes the record of October Term 2022 and the table of its merges anew from the list and its hand table. */
export async function run(): Promise<number> {
  const result = await importCase(
    SOURCES.map((name) => ({ name, text: readFileSync(addressOf(name), "utf8") })),
  );
  if (!result.ok) {
    for (const issue of result.issues) console.error(issueLine(issue));
    return 1;
  }
  writeFileSync(addressOf("cases/october-term-2022.json"), caseText(result.file));
  writeFileSync(addressOf("sources/october-term-2022-merges.csv"), mergesTable(result.merges));
  return 0;
}

const addressOf = (name: string): URL => new URL(`../../data/${name}`, import.meta.url);
