import type { Issue } from "../../schema/issues/issues.ts";
import type { Answers, ImportResult, InputFile } from "../importer.ts";
import { delimitedTable } from "../tables/delimited.ts";
import { graphCase } from "./case/graph-case.ts";
import type { Graph } from "./graph.ts";
import { type GraphReading, jsonGraph } from "./json/json-graph.ts";
import { isJsonGraph, isTableGraph, isXmlGraph } from "./marks.ts";
import { tableGraph } from "./tables/table-graph.ts";
import { rootOf } from "./xml/elements.ts";
import { gexfGraph } from "./xml/gexf.ts";
import { graphmlGraph } from "./xml/graphml.ts";

interface GraphFormat {
  readonly is: (text: string) => boolean;
  readonly read: (file: InputFile) => GraphReading;
}

const FORMATS: readonly GraphFormat[] = [
  { is: isXmlGraph, read: xmlGraph },
  { is: isJsonGraph, read: jsonGraph },
  { is: isTableGraph, read: tabulatedGraph },
];

/** Reads graphs as one case: a list of nodes with its list of links, or several of any format. */
export function readGraphs(files: readonly InputFile[], answers: Answers): ImportResult {
  const read = files.map(graphOf);
  const issues = read.flatMap((each) => ("issues" in each ? each.issues : []));
  if (issues.length > 0) return { ok: false, issues };
  const graphs = read.flatMap((each) => ("graph" in each ? [each.graph] : []));
  const western = files.filter(({ isWestern }) => isWestern === true).map(({ name }) => name);
  return graphCase(joined(graphs, western), files[0]?.name ?? "", answers);
}

/** The graph of one file; for whoever counts what is in it. */
export const graphOf = (file: InputFile): GraphReading =>
  FORMATS.find(({ is }) => is(file.text))?.read(file) ?? unknown(file);

function xmlGraph({ name, text }: InputFile): GraphReading {
  const read = rootOf(text);
  if ("issue" in read) return { issues: [{ ...read.issue, path: [name] }] };
  const { root } = read;
  return { graph: root.name === "gexf" ? gexfGraph(root, name) : graphmlGraph(root, name) };
}

function tabulatedGraph(file: InputFile): GraphReading {
  const table = delimitedTable(file);
  return table === undefined ? unknown(file) : { graph: tableGraph([table]) };
}

const unknown = ({ name }: InputFile): GraphReading => ({
  issues: [{ level: "error", path: [name], words: NO_GRAPH } satisfies Issue],
});

const NO_GRAPH = "no graph is in it. Give only the files of the graph together: its nodes and its links.";

function joined(graphs: readonly Graph[], western: readonly string[]): Graph {
  return {
    nodes: graphs.flatMap(({ nodes }) => nodes),
    links: graphs.flatMap(({ links }) => links),
    title: graphs.find(({ title }) => title !== undefined)?.title,
    remarks: [
      ...graphs.flatMap(({ remarks }) => remarks),
      ...western.map((file) => ({ outcome: "inferred" as const, place: { file, line: 1 }, words: WESTERN })),
    ],
  };
}

const WESTERN = "The file is not UTF-8, and was read as Windows-1252. Are letters with accents right?";
