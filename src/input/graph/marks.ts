import type { InputFile } from "../importer.ts";
import { endsIn, isNodeHeader } from "./tables/pairs.ts";

/** Whether a text is GraphML or GEXF: by its root, which a declaration and comments may precede. */
export const isXmlGraph = (text: string): boolean =>
  /^\s*<[^]{0,4000}?<?(?:\w+:)?(?:graphml|gexf)[\s>]/u.test(text.slice(0, 5000)) &&
  !/^\s*<!doctype html/iu.test(text);

const JSON_MARKS: readonly (readonly RegExp[])[] = [
  [/"nodes"\s*:/u, /"(?:links|edges)"\s*:/u],
  [/"elements"\s*:/u, /"connections"\s*:/u],
  [/"elements"\s*:/u, /"data"\s*:/u],
  [/"_subgraph_cnt"\s*:/u, /"objects"\s*:/u],
  [/"schema"\s*:/u, /"properties"\s*:/u],
];

/** Whether a text is JSON with the keys of a graph. */
export const isJsonGraph = (text: string): boolean =>
  /^\s*[[{]/u.test(text) && JSON_MARKS.some((marks) => marks.every((mark) => mark.test(text)));

/** Whether a text is a table of links or of nodes: by the names of its columns. */
export function isTableGraph(text: string): boolean {
  if (/^\s*[[{<]/u.test(text)) return false;
  return text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/u, 20)
    .map((line) => line.split(/[,;\t|]/u).map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1")))
    .some((header) => endsIn(header) !== undefined || isNodeHeader(header));
}

export const isGraph = ({ text }: InputFile): boolean =>
  isXmlGraph(text) || isJsonGraph(text) || isTableGraph(text);
