import type { Place } from "../graph.ts";

/** An object of JSON, whose keys may be anything at all. */
export type JsonRecord = Readonly<Record<string, unknown>>;
/** Where the value at a path of the file stands. */
export type PlaceOf = (path: readonly (string | number)[]) => Place;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an object itself has under a key: `constructor` is a key like any other. */
export const own = (record: JsonRecord, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The list under a key; an empty one where there is no list. */
export function listIn(record: JsonRecord, key: string): readonly unknown[] {
  const list = own(record, key);
  return Array.isArray(list) ? list : [];
}

/** The object under a key; an empty one where there is none. */
export function recordIn(record: JsonRecord, key: string): JsonRecord {
  const value = own(record, key);
  return isRecord(value) ? value : {};
}

/** An id as text: of a number its digits, of a list (networkx names nodes by tuples) its items; empty for anything else. */
export function idOf(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(idOf).join(", ");
  if (isRecord(value)) return idOf(own(value, "id") ?? own(value, "key"));
  return typeof value === "string" ? value.trim() : "";
}

/** The first of some keys that an object has. */
export const firstOf = (record: JsonRecord, keys: readonly string[]): unknown =>
  keys.map((key) => own(record, key)).find((value) => value !== undefined && value !== null);

/** The entries of an object without some keys. */
export const entriesBut = (
  record: JsonRecord,
  ...keys: readonly string[]
): readonly (readonly [string, unknown])[] => Object.entries(record).filter(([key]) => !keys.includes(key));
