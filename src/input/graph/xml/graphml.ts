import { type Attributes, type Direction, type Graph, type Remark, attributesOf } from "../graph.ts";
import { type Element, allIn, childrenOf, nodesIn } from "./elements.ts";
import { type Key, igraphRemarks, isMissingIn, keysIn } from "./graphml-keys.ts";
import { typed } from "./typed.ts";

/** The graph of a GraphML file, as networkx, igraph, yEd, Gephi, Tulip and others write it. */
export function graphmlGraph(root: Element, file: string): Graph {
  const keys = keysIn(root);
  const at = ({ line }: Element) => ({ file, line });
  const graphs = allIn(root, "graph");
  const isDirected = new Map(
    graphs.map((graph) => [graph, graph.attributes.get("edgedefault") !== "undirected"]),
  );
  const nodes = nodesIn(root, undefined);
  return {
    nodes: nodes.map(({ node, parent }) => ({
      id: node.attributes.get("id") ?? "",
      attributes: new Map([
        ...attributesIn(node, "node", keys),
        ...(parent === undefined ? [] : ([["parent", parent]] as const)),
      ]),
      place: at(node),
    })),
    links: graphs.flatMap((graph) =>
      childrenOf(graph, "edge").map((edge) => ({
        from: edge.attributes.get("source") ?? "",
        to: edge.attributes.get("target") ?? "",
        direction: directionOf(edge, isDirected.get(graph) ?? true),
        attributes: attributesIn(edge, "edge", keys),
        place: at(edge),
      })),
    ),
    title: titleIn(graphs, keys),
    remarks: [
      ...allIn(root, "hyperedge").map((edge): Remark => ({
        outcome: "skipped",
        place: at(edge),
        words: "A hyperedge joins any number of nodes, and a link joins two.",
      })),
      ...igraphRemarks(keys, file),
    ],
  };
}

function titleIn(graphs: readonly Element[], keys: readonly Key[]): string | undefined {
  const names = new Set(
    keys
      .filter(({ target, name }) => target === "graph" && /^(?:name|title|label)$/iu.test(name))
      .map(({ id }) => id),
  );
  const said = graphs.flatMap((graph) => childrenOf(graph, "data"));
  return said.find(({ attributes }) => names.has(attributes.get("key") ?? ""))?.text.trim();
}

/** An edge may say otherwise than its graph, and yEd says it with the arrows that it draws. */
function directionOf(edge: Element, isDirected: boolean): Direction {
  const own = edge.attributes.get("directed");
  if (own !== undefined) return typed(own, "boolean") === true ? "directed" : "undirected";
  const [arrows] = allIn(edge, "Arrows");
  if (arrows === undefined) return isDirected ? "directed" : "undirected";
  const [source, target] = ["source", "target"].map((end) => arrows.attributes.get(end) ?? "none");
  if (source === "none") return target === "none" ? "undirected" : "directed";
  return target === "none" ? "directed" : "mutual";
}

function attributesIn(element: Element, target: "node" | "edge", keys: readonly Key[]): Attributes {
  const own = keys.filter((key) => key.target === target || key.target === "all");
  const byId = new Map(own.map((key) => [key.id, key]));
  const given = childrenOf(element, "data").flatMap((data) => {
    const key = byId.get(data.attributes.get("key") ?? "");
    if (key === undefined) return [];
    if (key.isDrawing) return [["label", labelIn(data)] as const];
    // An empty element is no value, and no default either: it says that there is none.
    return [[key.name, isMissingIn(key, data.text) ? undefined : typed(data.text, key.type)] as const];
  });
  const said = new Map<string, unknown>();
  // networkx writes a key for each type of one name, and of two the one with a value counts.
  for (const [name, value] of given) if (value !== undefined || !said.has(name)) said.set(name, value);
  const defaults = own.flatMap(({ name, type, byDefault }) =>
    byDefault === undefined || said.has(name) ? [] : [[name, typed(byDefault, type)] as const],
  );
  return attributesOf([...defaults, ...said]);
}

/** The words that yEd draws a node or an edge with. */
const labelIn = (data: Element): string | undefined =>
  [...allIn(data, "NodeLabel"), ...allIn(data, "EdgeLabel")]
    .map(({ text }) => text.replaceAll(/\s+/gu, " ").trim())
    .find((text) => text !== "");
