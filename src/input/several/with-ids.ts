import type { WrittenCaseFile } from "../../schema/case-file.ts";

/** Keys whose texts are ids. What stands under any other key is words, whatever they are. */
const ID_KEYS = new Set(
  "id succeeds about case court judges actor with for backs filers stage firm from to source".split(" "),
);
/** Keys whose texts are addresses of views, whose values are ids. */
const VIEW_KEYS = new Set(["opening", "view"]);

/** A case file that calls each of these ids by its new name, wherever it stands. */
export const withIds = (file: WrittenCaseFile, renamed: ReadonlyMap<string, string>): WrittenCaseFile =>
  renamed.size === 0 ? file : (valueWithIds(file, "", renamed) as WrittenCaseFile);

function valueWithIds(value: unknown, key: string, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") {
    if (ID_KEYS.has(key)) return renamed.get(value) ?? value;
    return VIEW_KEYS.has(key) ? viewWithIds(value, renamed) : value;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => valueWithIds(each, key, renamed));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [name, valueWithIds(each, name, renamed)]),
  );
}

function viewWithIds(view: string, renamed: ReadonlyMap<string, string>): string {
  const params = [...new URLSearchParams(view)].map(([key, value]) => [
    key,
    value
      .split(",")
      .map((each) => renamed.get(each) ?? each)
      .join(","),
  ]);
  return new URLSearchParams(params).toString().replaceAll("%2C", ",");
}
