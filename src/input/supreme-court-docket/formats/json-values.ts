import type { Issue } from "../../../schema/issues/issues.ts";
import type { Docket } from "../docket.ts";
import { textOfHtml } from "./html.ts";

/** A docket, or what is wrong with the text that should hold one. */
export type ReadDocket = { readonly docket: Docket } | { readonly issues: readonly Issue[] };

/** An object of unknown JSON. Whatever key is missing or of another type counts as empty. */
export type Json = Readonly<Record<string, unknown>>;

export const textOf = (json: Json, key: string): string => {
  const value = Object.hasOwn(json, key) ? json[key] : undefined;
  return typeof value === "string" ? value : "";
};

/** A text as a reader sees it, without markup. */
export const shown = (json: Json, key: string): string => textOfHtml(textOf(json, key));

export const listOf = (json: Json, key: string): readonly Json[] => valuesOf(json, key).map(recordOf);

export const textsOf = (json: Json, key: string): readonly string[] =>
  valuesOf(json, key).filter((each) => typeof each === "string");

function valuesOf(json: Json, key: string): readonly unknown[] {
  const value: unknown = Object.hasOwn(json, key) ? json[key] : undefined;
  return Array.isArray(value) ? value : [];
}

export const recordOf = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
