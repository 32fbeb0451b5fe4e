import type { Issue } from "../../../schema/issues/issues.ts";
import { jsonText } from "../../../schema/reading/json-text.ts";
import type { InputFile } from "../../importer.ts";
import type { Graph } from "../graph.ts";
import { cytoscapeGraph, isCytoscape } from "./cytoscape.ts";
import { followTheMoneyGraph, isFollowTheMoney } from "./follow-the-money.ts";
import { graphvizGraph, isGraphviz } from "./graphviz.ts";
import { isKumu, kumuGraph } from "./kumu.ts";
import { isNodeLink, nodeLinkGraph } from "./node-link.ts";
import { isOligrapher, oligrapherGraph } from "./oligrapher.ts";
import { type JsonRecord, type PlaceOf, isRecord } from "./records.ts";

export type GraphReading = { readonly graph: Graph } | { readonly issues: readonly Issue[] };

interface JsonFormat {
  readonly is: (json: unknown) => json is JsonRecord;
  readonly graph: (json: JsonRecord, placeOf: PlaceOf) => Graph;
}

/** The forms of graphs in JSON. Of several that fit the first reads. */
const FORMATS: readonly JsonFormat[] = [
  { is: isOligrapher, graph: oligrapherGraph },
  { is: isKumu, graph: kumuGraph },
  { is: isGraphviz, graph: graphvizGraph },
  { is: isCytoscape, graph: cytoscapeGraph },
  { is: isNodeLink, graph: nodeLinkGraph },
];

/** The graph of a JSON text of any of these forms, or of entities a line. */
export function jsonGraph({ name, text }: InputFile): GraphReading {
  if (hasEntitiesALine(text)) return entitiesALine(name, text);
  const read = jsonText(text);
  if ("issues" in read) return { issues: inFile(name, read.issues) };
  if (read.doubled.length > 0) return { issues: inFile(name, read.doubled) };
  const { json, lineOf } = read;
  const placeOf: PlaceOf = (path) => ({ file: name, line: lineOf(path) });
  if (Array.isArray(json) && json.some(isFollowTheMoney))
    return { graph: followTheMoneyGraph(json, placeOf) };
  const format = FORMATS.find(({ is }) => is(json));
  if (format !== undefined && isRecord(json)) return { graph: format.graph(json, placeOf) };
  if (isFollowTheMoney(json)) return { graph: followTheMoneyGraph([json], () => ({ file: name, line: 1 })) };
  return { issues: inFile(name, [UNKNOWN]) };
}

const inFile = (name: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }));

const hasEntitiesALine = (text: string): boolean => /^\s*\{[^\n]*\}\s*\n\s*\{/u.test(text);

/** Aleph and OpenSanctions write an entity a line. A line that is broken is told, and the others are not read without it. */
function entitiesALine(name: string, text: string): GraphReading {
  const lines = text.split(/\r\n|\n|\r/u).map((words, index) => ({ words: words.trim(), line: index + 1 }));
  const read = lines
    .filter(({ words }) => words !== "")
    .map(({ words, line }) => ({ line, json: parsed(words) }));
  const broken = read.find(({ json }) => json === undefined);
  if (broken !== undefined) {
    const words = "the line is no JSON. Was the file saved to its end?";
    return { issues: [{ level: "error", path: [name], line: broken.line, column: 1, words }] };
  }
  const placeOf: PlaceOf = ([index]) => ({ file: name, line: read[Number(index)]?.line ?? 1 });
  return {
    graph: followTheMoneyGraph(
      read.map(({ json }) => json),
      placeOf,
    ),
  };
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

const UNKNOWN: Issue = {
  level: "error",
  path: [],
  words:
    "it is JSON, and no graph in a form that is known: nodes with links or edges, elements with connections.",
};
