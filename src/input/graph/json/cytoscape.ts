import { type Graph, attributesOf } from "../graph.ts";
import {
  type JsonRecord,
  type PlaceOf,
  entriesBut,
  idOf,
  isRecord,
  listIn,
  own,
  recordIn,
} from "./records.ts";

type Item = { readonly at: JsonRecord; readonly path: readonly (string | number)[] };

/** Whether it has Cytoscape’s elements, in lists of nodes and edges or in one. */
export const isCytoscape = (json: unknown): json is JsonRecord =>
  isRecord(json) && itemsIn(json).length > 0 && itemsIn(json).every(({ at }) => isRecord(own(at, "data")));

/** Cytoscape’s JSON, as Cytoscape and networkx write it. An element with a source is a link. */
export function cytoscapeGraph(json: JsonRecord, placeOf: PlaceOf): Graph {
  const items = itemsIn(json).map(({ at, path }) => ({ item: recordIn(at, "data"), place: placeOf(path) }));
  return {
    nodes: items
      .filter(({ item }) => !isLink(item))
      .map(({ item, place }) => ({
        id: idOf(own(item, "id")),
        attributes: attributesOf(entriesBut(item, "id", "value")),
        place,
      })),
    links: items
      .filter(({ item }) => isLink(item))
      .map(({ item, place }) => ({
        from: idOf(own(item, "source")),
        to: idOf(own(item, "target")),
        direction: own(json, "directed") === false ? "undirected" : "directed",
        attributes: attributesOf(entriesBut(item, "id", "key", "source", "target")),
        place,
      })),
    remarks: [],
  };
}

const isLink = (item: JsonRecord): boolean => own(item, "source") !== undefined;

function itemsIn(json: JsonRecord): readonly Item[] {
  const lists = recordIn(json, "elements");
  return [
    ...recordsAt(listIn(json, "elements"), ["elements"]),
    ...recordsAt(listIn(lists, "nodes"), ["elements", "nodes"]),
    ...recordsAt(listIn(lists, "edges"), ["elements", "edges"]),
  ];
}

const recordsAt = (list: readonly unknown[], path: Item["path"]): readonly Item[] =>
  list.flatMap((at, index) => (isRecord(at) ? [{ at, path: [...path, index] }] : []));
