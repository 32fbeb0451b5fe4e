import { type Direction, type Graph, attributesOf } from "../graph.ts";
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

/** Whether it is a map of Kumu’s: elements and connections. */
export const isKumu = (json: unknown): json is JsonRecord =>
  isRecord(json) && Array.isArray(own(json, "elements")) && Array.isArray(own(json, "connections"));

/** A map of Kumu’s. Connections name elements by their label, and in full exports by their id. */
export function kumuGraph(json: JsonRecord, placeOf: PlaceOf): Graph {
  const elements = records(json, "elements");
  const byLabel = new Map(elements.map(({ item }) => [labelOf(item), idOfElement(item)]));
  const end = (given: unknown): string => byLabel.get(idOf(given)) ?? idOf(given);
  return {
    nodes: elements.map(({ item, index }) => ({
      id: idOfElement(item),
      attributes: attributesIn(item, "_id", "id"),
      place: placeOf(["elements", index]),
    })),
    links: records(json, "connections").map(({ item, index }) => ({
      from: end(own(item, "from")),
      to: end(own(item, "to")),
      direction: directionOf(item),
      attributes: attributesIn(item, "_id", "id", "from", "to", "direction"),
      place: placeOf(["connections", index]),
    })),
    remarks: [],
  };
}

const records = (json: JsonRecord, key: string) =>
  listIn(json, key).flatMap((item, index) => (isRecord(item) ? [{ item, index }] : []));

const attributesIn = (item: JsonRecord, ...ids: readonly string[]) =>
  attributesOf([
    ...entriesBut(item, "attributes", ...ids),
    ...entriesBut(recordIn(item, "attributes"), ...ids),
  ]);

/** Kumu draws a connection as directed unless it says otherwise. */
function directionOf(item: JsonRecord): Direction {
  const said = String(own(item, "direction") ?? own(recordIn(item, "attributes"), "direction")).toLowerCase();
  return (["undirected", "mutual"] as const).find((each) => each === said) ?? "directed";
}

const labelOf = (item: JsonRecord): string =>
  idOf(own(item, "label") ?? own(recordIn(item, "attributes"), "label"));

const idOfElement = (item: JsonRecord): string => idOf(firstOf(item, ["_id", "id"])) || labelOf(item);
