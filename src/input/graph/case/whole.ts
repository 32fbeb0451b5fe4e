import type { Graph, GraphLink, GraphNode, Remark } from "../graph.ts";

/** Whether an end of a link names a side and no actor. */
type IsSide = (id: string) => boolean;

/** A graph in which every id is one node, and every link has both ends: what a file leaves to its reader is put right. */
export function wholeGraph(graph: Graph, isSide: IsSide): Graph {
  const byId = new Map<string, GraphNode>();
  const remarks: Remark[] = [];
  for (const node of graph.nodes) {
    const known = byId.get(node.id);
    if (node.id === "") {
      remarks.push({
        outcome: "skipped",
        place: node.place,
        words: "A node without an id cannot be linked, or told from another.",
      });
    } else {
      // A list of links names an end in each of them; what the first says of it holds.
      byId.set(
        node.id,
        known === undefined
          ? node
          : { ...known, attributes: new Map([...node.attributes, ...known.attributes]) },
      );
    }
  }
  const links = graph.links.filter((link) => {
    if (link.from !== "" && link.to !== "") return true;
    remarks.push({ outcome: "skipped", place: link.place, words: "A link has one end, or none." });
    return false;
  });
  for (const end of links.flatMap(endsOf)) {
    if (byId.has(end.id) || isSide(end.id)) continue;
    byId.set(end.id, { id: end.id, attributes: new Map(), place: end.place });
    remarks.push({
      outcome: "inferred",
      place: end.place,
      words: `“${end.id.slice(0, 200)}” is linked, and is not among the nodes: it is called by its id.`,
    });
  }
  return { ...graph, nodes: [...byId.values()], links, remarks: [...graph.remarks, ...remarks] };
}

const endsOf = ({ from, to, place }: GraphLink) => [
  { id: from, place },
  { id: to, place },
];
