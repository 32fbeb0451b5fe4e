import { jsonText } from "../../schema/reading/json-text.ts";
import type { ImportResult, InputFile } from "../importer.ts";
import { mergesOf } from "../names/merges.ts";
import type { HandTable } from "./hand-table.ts";
import { termRecord } from "./term-record.ts";
import type { TermList } from "./term-list.ts";

/** Reads the list and its hand table, in either order. Both are kept with the project: only their syntax is checked. */
export function readAmiciLink(files: readonly InputFile[]): ImportResult {
  const texts = files.map(({ name, text }) => ({ name, read: jsonText(text) }));
  const issues = texts.flatMap(({ name, read }) =>
    ("issues" in read ? read.issues : read.doubled).map((issue) => ({
      ...issue,
      path: [name, ...issue.path],
    })),
  );
  if (issues.length > 0) return { ok: false, issues };
  const contents = texts.flatMap(({ read }) => ("json" in read ? [read.json] : []));
  const list = contents.find(isList);
  const table = contents.find(isHandTable);
  if (list === undefined || table === undefined) return { ok: false, issues: [INCOMPLETE] };
  const { file, actors } = termRecord(list, table);
  return { ok: true, file, merges: mergesOf(actors.all), notes: [], questions: [] };
}

const isList = (content: unknown): content is TermList => hasKey(content, "list");
const isHandTable = (content: unknown): content is HandTable => hasKey(content, "readings");
const hasKey = (content: unknown, key: string): boolean =>
  typeof content === "object" && content !== null && Object.hasOwn(content, key);

const INCOMPLETE = {
  level: "error",
  path: [],
  words: "the list is read with its hand table. Give both files.",
} as const;
