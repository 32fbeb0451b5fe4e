import type { Remark } from "../graph.ts";
import { type Element, childrenOf } from "./elements.ts";

/** What a GraphML file calls an attribute, and of what type it is. */
export interface Key {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** What it is of. Keys of ports and of the graph itself are read past. */
  readonly target: string;
  readonly byDefault: string | undefined;
  /** yEd keeps its labels in the drawing of a node or an edge. */
  readonly isDrawing: boolean;
  readonly isOfIgraph: boolean;
  readonly line: number;
}

export const keysIn = (root: Element): readonly Key[] =>
  childrenOf(root, "key").map(({ attributes, children, line }) => {
    const [id, target] = [attributes.get("id") ?? "", attributes.get("for") ?? "all"];
    const drawing = attributes.get("yfiles.type") ?? "";
    return {
      id,
      name: attributes.get("attr.name") ?? id,
      type: attributes.get("attr.type") ?? "string",
      target,
      byDefault: children.find(({ name }) => name === "default")?.text,
      isDrawing: drawing === "nodegraphics" || drawing === "edgegraphics",
      isOfIgraph: id.startsWith("v_") || id.startsWith("e_"),
      line,
    };
  });

/**
 * igraph has a word for what is missing in each of its types, and writes it as a value: R the least whole number and
 * “NA”, Python “None”. Of a boolean it writes `true` (R) or `false` (Python), so that none can be believed.
 */
export function isMissingIn({ isOfIgraph, type }: Key, text: string): boolean {
  if (!isOfIgraph) return false;
  return type === "boolean" || ["-2147483648", "NA", "None", "NaN"].includes(text.trim());
}

export const igraphRemarks = (keys: readonly Key[], file: string): readonly Remark[] =>
  keys
    .filter(({ isOfIgraph, type }) => isOfIgraph && type === "boolean")
    .map(({ name, line }) => ({
      outcome: "skipped",
      place: { file, line },
      words: `“${name}” is true or false, and igraph writes one of them where a value is missing. It was left out.`,
    }));
