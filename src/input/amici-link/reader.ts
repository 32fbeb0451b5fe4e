import { type Issue, quoted } from "../../schema/issues/issues.ts";
import { jsonText } from "../../schema/reading/json-text.ts";
import type { ImportResult, InputFile } from "../importer.ts";
import { mergesOf } from "../names/merges.ts";
import type { HandTable } from "./hand-table.ts";
import { termRecord } from "./term-record.ts";
import { HAND_TABLE_SHAPE, LIST_SHAPE, misshapen } from "./shape.ts";
import type { TermList } from "./term-list.ts";

/** Reads the list and its hand table, in either order. */
export function readAmiciLink(files: readonly InputFile[]): ImportResult {
  const texts = files.map(({ name, text }) => ({ name, read: jsonText(text) }));
  const issues = texts.flatMap(({ name, read }) =>
    ("issues" in read ? read.issues : read.doubled).map((issue) => ({
      ...issue,
      path: [name, ...issue.path],
    })),
  );
  if (issues.length > 0) return { ok: false, issues };
  const contents = texts.flatMap(({ name, read }) => ("json" in read ? [{ name, json: read.json }] : []));
  const misshapes = contents.flatMap(({ name, json }) => [
    ...(hasKey(json, "list") ? misshapen(json, LIST_SHAPE, [name]) : []),
    ...(hasKey(json, "readings") ? misshapen(json, HAND_TABLE_SHAPE, [name]) : []),
  ]);
  if (misshapes.length > 0) return { ok: false, issues: misshapes };
  const list = contents.map(({ json }) => json).find(isList);
  const table = contents.map(({ json }) => json).find(isHandTable);
  if (list === undefined || table === undefined) return { ok: false, issues: [INCOMPLETE] };
  const unknown = list.cases.filter(({ number }) => !table.cases.some((each) => each.number === number));
  if (unknown.length > 0) return { ok: false, issues: unknown.map(noShort) };
  const { file, actors } = termRecord(list, table);
  return { ok: true, file, merges: mergesOf(actors.all), notes: [], questions: [] };
}

const isList = (content: unknown): content is TermList => hasKey(content, "list");
const isHandTable = (content: unknown): content is HandTable => hasKey(content, "readings");
const hasKey = (content: unknown, key: string): boolean =>
  typeof content === "object" && content !== null && Object.hasOwn(content, key);

const noShort = ({ number, title }: TermList["cases"][number]): Issue => ({
  level: "error",
  path: ["cases"],
  words: `the hand table has no case ${number} (${quoted(title)}). Add it with a short title.`,
});

const INCOMPLETE = {
  level: "error",
  path: [],
  words: "the list is read with its hand table. Give both files.",
} as const;
