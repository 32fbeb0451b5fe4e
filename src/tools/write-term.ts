import { writeFileSync } from "node:fs";
import { caseText } from "../input/amici-link/case-text.ts";
import { mergesTable } from "../input/amici-link/merges-table.ts";
import { termRecord } from "../input/amici-link/term-record.ts";

/** Makes the record of October Term 2022 and the table of its merges anew from the list and its reading. */
export function run(): void {
  const { file, cast } = termRecord();
  write("cases/october-term-2022.json", caseText(file));
  write("sources/october-term-2022-merges.csv", mergesTable(cast));
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../../data/${name}`, import.meta.url), text);
}
