import { readFileSync, writeFileSync } from "node:fs";
import type { HandTable } from "../input/amici-link/hand-table.ts";
import type { TermList } from "../input/amici-link/term-list.ts";
import { termRecord } from "../input/amici-link/term-record.ts";
import { caseText } from "../input/case-text.ts";
import { mergesOf, mergesTable } from "../input/names/merges.ts";

/** Makes the record of October Term 2022 and the table of its merges anew from the list and its hand table. */
export function run(): void {
  const list = read("sources/october-term-2022.json") as TermList;
  const table = read("sources/october-term-2022-reading.json") as HandTable;
  const { file, actors } = termRecord(list, table);
  writeFileSync(addressOf("cases/october-term-2022.json"), caseText(file));
  writeFileSync(addressOf("sources/october-term-2022-merges.csv"), mergesTable(mergesOf(actors.all)));
}

const read = (name: string): unknown => JSON.parse(readFileSync(addressOf(name), "utf8"));

const addressOf = (name: string): URL => new URL(`../../data/${name}`, import.meta.url);
