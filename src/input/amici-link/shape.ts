import type { Issue } from "../../schema/issues/issues.ts";

/** What a value of the list or of its hand table has to be. */
type Shape =
  | "text"
  | "number"
  | { readonly each: Shape }
  | { readonly under: Shape }
  | { readonly pair: Shape }
  | { readonly keys: Readonly<Record<string, Shape>>; readonly optional?: Readonly<Record<string, Shape>> };

const TEXTS: Shape = { each: "text" };

export const LIST_SHAPE: Shape = {
  keys: {
    list: {
      keys: {
        name: "text",
        maker: "text",
        address: "text",
        version: "text",
        reads: "text",
        licence: "text",
      },
    },
    cases: {
      each: {
        keys: { number: "number", title: "text", address: "text", petitioner: TEXTS, respondent: TEXTS },
      },
    },
  },
};

export const HAND_TABLE_SHAPE: Shape = {
  keys: {
    cases: {
      each: {
        keys: { number: "number", short: "text" },
        optional: { titles: { pair: "text" }, petitioner: TEXTS, respondent: TEXTS },
      },
    },
    together: { each: { keys: { cases: { pair: "number" }, why: "text" } } },
    joined: { each: { keys: { side: "text", words: TEXTS, why: "text" } } },
    readings: { under: { keys: {}, optional: { filers: TEXTS, groups: TEXTS } } },
    groups: TEXTS,
    same: { under: TEXTS },
    called: { under: { keys: {}, optional: { short: "text", inText: "text", note: "text" } } },
    kinds: { under: TEXTS },
  },
};

/** Where a value is not of a shape, each with its place; none where it is. */
export function misshapen(value: unknown, shape: Shape, path: Issue["path"]): readonly Issue[] {
  if (shape === "text" || shape === "number") {
    const isRight = typeof value === (shape === "text" ? "string" : "number");
    return isRight ? [] : [fault(path, shape === "text" ? "a text in quotation marks" : "a number")];
  }
  if ("each" in shape || "pair" in shape) {
    const of = "each" in shape ? shape.each : shape.pair;
    const isRight = Array.isArray(value) && ("each" in shape || value.length === 2);
    if (!isRight) return [fault(path, "each" in shape ? "a list in square brackets" : "a list of two")];
    return value.flatMap((item, index) => misshapen(item, of, [...path, index]));
  }
  if (!isObject(value)) return [fault(path, "an object in curly brackets")];
  if ("under" in shape)
    return Object.entries(value).flatMap(([key, item]) => misshapen(item, shape.under, [...path, key]));
  const { keys, optional = {} } = shape;
  return [
    ...Object.entries(keys).flatMap(([key, of]) => misshapen(value[key], of, [...path, key])),
    ...Object.entries(optional).flatMap(([key, of]) =>
      value[key] === undefined ? [] : misshapen(value[key], of, [...path, key]),
    ),
  ];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fault = (path: Issue["path"], what: string): Issue => ({
  level: "error",
  path,
  words: `here ${what} is needed. Write it, or take the file anew from where it came.`,
});
