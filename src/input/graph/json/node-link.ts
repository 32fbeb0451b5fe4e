import { type Direction, type Graph, type GraphLink, type GraphNode, attributesOf } from "../graph.ts";
import {
  type JsonRecord,
  type PlaceOf,
  entriesBut,
  firstOf,
  idOf,
  isRecord,
  listIn,
  own,
  recordIn,
} from "./records.ts";

const LISTS = ["links", "edges"] as const;
const FROM = ["source", "from", "src", "start"] as const;
const TO = ["target", "to", "dst", "end"] as const;

/** Whether it is a list of nodes with a list of links, as networkx, D3, sigma, vis-network and graphology write it. */
export const isNodeLink = (json: unknown): json is JsonRecord =>
  isRecord(json) && Array.isArray(own(json, "nodes")) && LISTS.some((list) => Array.isArray(own(json, list)));

/** Nodes and links in lists. networkx names the list of links `links` until 3.5 and `edges` from 3.6. */
export function nodeLinkGraph(json: JsonRecord, placeOf: PlaceOf): Graph {
  const nodes = listIn(json, "nodes");
  const list = LISTS.find((each) => Array.isArray(own(json, each))) ?? "links";
  const byDefault = directionIn(json);
  const ids = nodes.map(nodeId);
  // D3 counts the nodes where they have no ids.
  const isCounted = nodes.every((node) => isRecord(node) && firstOf(node, NODE_IDS) === undefined);
  const end = (value: unknown): string =>
    isCounted && typeof value === "number" ? (ids[value] ?? String(value)) : idOf(value);
  return {
    nodes: nodes.map((node, index): GraphNode => ({
      id: ids[index] ?? "",
      attributes: attributesIn(node, ...NODE_IDS),
      place: placeOf(["nodes", index]),
    })),
    links: listIn(json, list).map((link, index): GraphLink => {
      const [from, to] = endsOf(link);
      return {
        from: end(from),
        to: end(to),
        direction: isRecord(link) ? directionOf(link, byDefault) : byDefault,
        attributes: attributesIn(
          link,
          "key",
          "id",
          "source",
          "target",
          "from",
          "to",
          "undirected",
          "directed",
        ),
        place: placeOf([list, index]),
      };
    }),
    title: titleIn(json),
    remarks: [],
  };
}

const NODE_IDS = ["id", "key"] as const;

function nodeId(node: unknown, index: number): string {
  if (!isRecord(node)) return idOf(node);
  return idOf(firstOf(node, [...NODE_IDS, "name", "label"])) || String(index);
}

/** The ends of a link: by their names, or as the first two of a list. */
function endsOf(link: unknown): readonly [unknown, unknown] {
  if (Array.isArray(link)) return [link[0], link[1]];
  return isRecord(link) ? [firstOf(link, FROM), firstOf(link, TO)] : [undefined, undefined];
}

/** What is said of a node or a link: beside its ids, or in an object of its own. */
const attributesIn = (given: unknown, ...ids: readonly string[]) =>
  attributesOf(
    isRecord(given)
      ? [...entriesBut(given, "attributes", ...ids), ...Object.entries(recordIn(given, "attributes"))]
      : [],
  );

/** networkx says `directed`, graphology has it among its options; a mixed graph says it of each link. */
function directionIn(json: JsonRecord): Direction {
  const type = own(recordIn(json, "options"), "type");
  if (type === "undirected" || own(json, "directed") === false) return "undirected";
  return "directed";
}

function directionOf(link: JsonRecord, byDefault: Direction): Direction {
  if (own(link, "undirected") === true || own(link, "directed") === false) return "undirected";
  if (own(link, "undirected") === false || own(link, "directed") === true) return "directed";
  // Gephi’s form of vis-network writes “Directed” or “Undirected”; any other type is one.
  const type = String(own(link, "type")).toLowerCase();
  return (["directed", "undirected", "mutual"] as const).find((each) => each === type) ?? byDefault;
}

function titleIn(json: JsonRecord): string | undefined {
  const about = [json, recordIn(json, "graph"), recordIn(json, "attributes")];
  const title = about
    .map((each) => firstOf(each, ["title", "name"]))
    .find((each) => typeof each === "string");
  return typeof title === "string" ? title : undefined;
}
