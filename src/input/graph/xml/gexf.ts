import { type Attributes, type Direction, type Graph, attributesOf } from "../graph.ts";
import { type Element, allIn, childrenOf, nodesIn } from "./elements.ts";
import { typed } from "./typed.ts";

/** The graph of a GEXF file, of any version or none, as Gephi, networkx and others write it. */
export function gexfGraph(root: Element, file: string): Graph {
  const [graph = root] = allIn(root, "graph");
  const at = ({ line }: Element) => ({ file, line });
  const declared = declaredIn(graph);
  const byDefault = graph.attributes.get("defaultedgetype") ?? "undirected";
  return {
    nodes: nodesIn(graph, undefined).map(({ node, parent }) => ({
      id: node.attributes.get("id") ?? "",
      attributes: attributesOf([
        ["label", node.attributes.get("label")],
        ...valuesIn(node, declared.get("node")),
        ["start", node.attributes.get("start")],
        ["parent", parent ?? node.attributes.get("pid")],
      ]),
      place: at(node),
    })),
    links: allIn(graph, "edge").map((edge) => ({
      from: edge.attributes.get("source") ?? "",
      to: edge.attributes.get("target") ?? "",
      direction: directionOf(edge.attributes.get("type") ?? byDefault, byDefault),
      attributes: edgeAttributes(edge, declared.get("edge")),
      place: at(edge),
    })),
    title: allIn(root, "description")
      .find(({ text }) => text.trim() !== "")
      ?.text.trim(),
    remarks: [],
  };
}

/** networkx writes an attribute `type` of its own where the format has the direction. */
const DIRECTIONS = ["directed", "undirected", "mutual"] as const;

function directionOf(type: string, byDefault: string): Direction {
  const said = DIRECTIONS.find((each) => each === type) ?? DIRECTIONS.find((each) => each === byDefault);
  return said ?? "undirected";
}

function edgeAttributes(edge: Element, declared: Declared | undefined): Attributes {
  const [type, weight] = [edge.attributes.get("type"), edge.attributes.get("weight")];
  const isDirection = DIRECTIONS.some((each) => each === type);
  return attributesOf([
    ["weight", weight === undefined ? undefined : typed(weight, "double")],
    ...(isDirection ? [] : ([["type", type]] as const)),
    ["kind", edge.attributes.get("kind")],
    ["start", edge.attributes.get("start")],
    ["label", edge.attributes.get("label")],
    // The key under which networkx tells edges between the same two nodes apart.
    ...valuesIn(edge, declared).filter(([name]) => name !== "networkx_key"),
  ]);
}

interface DeclaredAttribute {
  readonly title: string;
  readonly type: string | undefined;
  readonly byDefault: string | undefined;
}

type Declared = ReadonlyMap<string, DeclaredAttribute>;

/** The attributes of nodes and of edges, by their ids. */
function declaredIn(graph: Element): ReadonlyMap<string, Declared> {
  const declared = new Map<string, Map<string, DeclaredAttribute>>();
  for (const list of childrenOf(graph, "attributes")) {
    const of = list.attributes.get("class") ?? "node";
    const known = declared.get(of) ?? new Map<string, DeclaredAttribute>();
    declared.set(of, known);
    for (const { attributes, children } of childrenOf(list, "attribute")) {
      const id = attributes.get("id") ?? "";
      const [title, type] = [attributes.get("title") ?? id, attributes.get("type")];
      known.set(id, { title, type, byDefault: children.find(({ name }) => name === "default")?.text });
    }
  }
  return declared;
}

/** The values of an element itself: those of nodes within it are theirs. */
function valuesIn(element: Element, declared: Declared = new Map()): readonly (readonly [string, unknown])[] {
  const given = childrenOf(element, "attvalues").flatMap((values) =>
    childrenOf(values, "attvalue").map(({ attributes }) => {
      // Until version 1.1 it was “id”.
      const id = attributes.get("for") ?? attributes.get("id") ?? "";
      const { title, type } = declared.get(id) ?? { title: id, type: undefined };
      return [title, typed(attributes.get("value") ?? "", type)] as const;
    }),
  );
  const said = new Set(given.map(([title]) => title));
  const defaults = [...declared.values()].flatMap(({ title, type, byDefault }) =>
    byDefault === undefined || said.has(title) ? [] : [[title, typed(byDefault, type)] as const],
  );
  return [...defaults, ...given];
}
