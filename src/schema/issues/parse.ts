import { type SchemaFault, matchCaseFile } from "./schema-faults.ts";
import type { CaseFile } from "../facts.ts";
import type { Issue } from "./issues.ts";
import { characterIssues } from "./character-issues.ts";
import { didYouMean } from "./did-you-mean.ts";
import { lawIssues } from "./law-issues.ts";
import { nameIssues } from "./name-issues.ts";
import { orderIssues } from "./order-issues.ts";
import { partIssues } from "./part-issues.ts";
import { referenceIssues } from "./references.ts";
import { stageFolderIssues } from "../stage-folders.ts";

export type ParseResult =
  | { readonly ok: true; readonly file: CaseFile; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads unknown JSON as a case file. Every issue at once, none thrown; a file with an error is not shown at all. */
export function parseCase(json: unknown): ParseResult {
  const match = matchCaseFile(json);
  const characters = characterIssues(json);
  if ("faults" in match) {
    const faults = match.faults.map((fault) => faultIssue(fault, json));
    return { ok: false, issues: [...characters, ...faults.filter((fault) => !isBeside(fault, characters))] };
  }
  if (characters.length > 0) return { ok: false, issues: characters };
  const { file } = match;
  const issues = [
    ...referenceIssues(file),
    ...nameIssues(file),
    ...partIssues(file),
    ...stageFolderIssues(file),
    ...orderIssues(file),
    ...lawIssues(file),
    ...unknownKeys(json, file, []),
  ];
  if (issues.some((issue) => issue.level === "error")) return { ok: false, issues };
  return { ok: true, file, warnings: issues };
}

/** A text that holds what it must not is not told a second time that it is no id. */
const isBeside = ({ path }: Issue, issues: readonly Issue[]): boolean =>
  issues.some((issue) => issue.path.join("\n") === path.join("\n"));

function faultIssue(fault: SchemaFault, json: unknown): Issue {
  return {
    level: "error",
    path: fault.path,
    words: fault.words ?? faultWords(fault, valueAt(json, fault.path)),
  };
}

function faultWords(fault: SchemaFault, found: unknown): string {
  if (found === undefined) return `is missing. ${missingRemedy(fault)}`;
  if (fault.choices.length > 0) {
    const word = typeof found === "string" ? found : JSON.stringify(found);
    const choices = fault.choices.map((choice) => `“${choice}”`).join(", ");
    return `“${word.slice(0, 80)}” is not known here.${didYouMean(word, fault.choices)} It can be ${choices}.`;
  }
  const words: Record<string, string> = {
    invalid_type: `should be ${typeWords(fault.expected)}, but is ${typeWords(typeOf(found))}.`,
    too_small: "is empty or too small. Give at least one, or leave the key out where it is optional.",
    too_big: `is too long or too large. The limit is ${fault.expected}.`,
    invalid_union: "is neither an id nor an object with the keys this place takes.",
  };
  return Object.hasOwn(words, fault.code) ? (words[fault.code] ?? "") : "cannot be read here.";
}

function missingRemedy(fault: SchemaFault): string {
  if (fault.choices.length > 0) return `Add it; it can be ${fault.choices.map((c) => `“${c}”`).join(", ")}.`;
  return `Add ${typeWords(fault.expected || "string")}.`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: "a list [ … ]",
  object: "an object { … }",
  string: "text in quotation marks",
  number: "a number",
  int: "a whole number",
  null: "null",
  boolean: "true or false",
};

const typeWords = (type: string): string =>
  Object.hasOwn(TYPE_WORDS, type) ? (TYPE_WORDS[type] ?? type) : type;

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? "array" : value === null ? "null" : typeof value;

function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  let value = json;
  for (const step of path) {
    if (!isRecord(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/** A key that the schema dropped is a slip of the pen or a later format: said, never fatal. */
function unknownKeys(given: unknown, parsed: unknown, path: readonly (string | number)[]): Issue[] {
  if (!isRecord(given) || !isRecord(parsed)) return [];
  return Object.keys(given).flatMap((key): Issue[] => {
    const step = Array.isArray(given) ? Number(key) : key;
    if (Object.hasOwn(parsed, key)) return unknownKeys(given[key], parsed[key], [...path, step]);
    const words = `is not a key of this format, and is ignored.${didYouMean(key, Object.keys(parsed))}`;
    return [{ level: "warning", path: [...path, step], words }];
  });
}

const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === "object" && value !== null;
