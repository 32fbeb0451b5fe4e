/** A graph as a file has it, whatever its format: nothing is guessed, and everything knows its line. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly title?: string | undefined;
  /** What of the file is not in the graph, or was read otherwise than it is written. */
  readonly remarks: readonly Remark[];
}

export interface GraphNode {
  readonly id: string;
  readonly attributes: Attributes;
  readonly place: Place;
}

export interface GraphLink {
  /** Ids of nodes, which the file need not have. */
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly attributes: Attributes;
  readonly place: Place;
}

export type Direction = "directed" | "undirected" | "mutual";

/** By the names that the file gives them. What is missing is not there: no empty text, no stand-in number. */
export type Attributes = ReadonlyMap<string, Value>;
export type Value = string | number | boolean | readonly string[];

export interface Place {
  /** The name of the file. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface Remark {
  readonly outcome: "inferred" | "skipped";
  readonly place: Place;
  readonly words: string;
}

/** A value as text; a list with commas. */
export const textOf = (value: Value): string => (Array.isArray(value) ? value.join(", ") : String(value));

/** Attributes without what is missing: empty texts and lists, numbers that are none. */
export const attributesOf = (entries: Iterable<readonly [string, unknown]>): Attributes =>
  new Map(
    [...entries].flatMap(([name, given]) => {
      const value = valueOf(given);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

function valueOf(given: unknown): Value | undefined {
  if (typeof given === "boolean") return given;
  if (typeof given === "number") return Number.isFinite(given) ? given : undefined;
  if (typeof given === "string") return given.trim() === "" ? undefined : given.trim();
  if (!Array.isArray(given)) return undefined;
  const items = given.filter((item) => ["string", "number", "boolean"].includes(typeof item)).map(String);
  return items.length === 0 ? undefined : items;
}
