import { type Node, findNodeAtLocation } from "jsonc-parser";
import type { Issue } from "../issues/issues.ts";
import { placesIn } from "./places.ts";
import { syntaxTree } from "./syntax.ts";

type Path = Issue["path"];
type LineAt = (node: Node) => number;

/** What a text says as JSON, or where it is none. */
export type JsonText =
  | {
      readonly json: unknown;
      /** Keys that stand twice: of each the last value alone would be read. */
      readonly doubled: readonly Issue[];
      /** The line on which the value at a path stands; the nearest parent’s where the value is missing. */
      readonly lineOf: (path: Path) => number;
    }
  | { readonly issues: readonly Issue[] };

/** Reads a text as JSON, strictly: RFC 8259, and no key twice. */
export function jsonText(text: string): JsonText {
  const placed = placesIn(text);
  const read = syntaxTree(text, placed);
  if ("issues" in read) return read;
  const { tree } = read;
  const lineAt: LineAt = (node) => placed(node.offset).line;
  return {
    json: JSON.parse(text),
    doubled: doubledKeys(tree, [], lineAt),
    lineOf: (path) => lineAt(nearestNode(tree, path)),
  };
}

function nearestNode(tree: Node, path: Path): Node {
  for (let { length } = path; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function doubledKeys(node: Node, path: Path, lineAt: LineAt): readonly Issue[] {
  const { type, children = [] } = node;
  if (type === "array")
    return children.flatMap((child, index) => doubledKeys(child, [...path, index], lineAt));
  if (type !== "object") return [];
  const within = children.flatMap(({ children: [key, value] = [] }) =>
    key && value ? doubledKeys(value, [...path, nameOf(key)], lineAt) : [],
  );
  return [...doubledIn(node, path, lineAt), ...within];
}

function doubledIn({ children = [] }: Node, path: Path, lineAt: LineAt): readonly Issue[] {
  const keys = children.flatMap(({ children: [key] = [] }) => key ?? []);
  const names = new Set(keys.map(nameOf));
  if (names.size === keys.length) return [];
  return [...names].flatMap((name): Issue[] => {
    const each = keys.filter((key) => nameOf(key) === name).map(lineAt);
    const last = each.at(-1);
    if (last === undefined || each.length === 1) return [];
    const times = each.length === 2 ? "twice" : `${each.length} times`;
    const before = [...new Set(each)].slice(0, -1);
    const on = before.length === 0 ? `line ${last}` : `lines ${before.join(", ")} and ${last}`;
    const words = `is a key that stands ${times} in one object, on ${on}. Only what follows the last would be read: join them, or delete what is old.`;
    return [{ level: "error", path: [...path, name], words, line: last }];
  });
}

const nameOf = (key: Node): string => String(key.value);
