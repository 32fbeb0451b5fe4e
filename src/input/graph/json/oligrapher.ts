import { type Direction, type Graph, type Remark, attributesOf } from "../graph.ts";
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

/** Whether it is a map of LittleSis’ Oligrapher: objects of nodes and edges by their ids. */
export const isOligrapher = (json: unknown): json is JsonRecord =>
  isRecord(json) &&
  isRecord(own(recordIn(json, "graph"), "nodes")) &&
  isRecord(own(recordIn(json, "graph"), "edges"));

const DRAWN =
  "x y x1 x2 y1 y2 cx cy s1 s2 scale color image id display edgeIds node1_id node2_id arrow dash status type".split(
    " ",
  );

/** A map of Oligrapher’s. Version 2 keeps what is said under `display`, version 3 beside the ids. */
export function oligrapherGraph(json: JsonRecord, placeOf: PlaceOf): Graph {
  const graph = recordIn(json, "graph");
  const all = (key: string) =>
    Object.entries(recordIn(graph, key)).flatMap(([id, item]) =>
      isRecord(item)
        ? [{ id, item, said: { ...item, ...recordIn(item, "display") }, place: placeOf(["graph", key, id]) }]
        : [],
    );
  const title = own(recordIn(json, "attributes"), "title") ?? own(json, "title");
  return {
    nodes: all("nodes").map(({ id, item, said, place }) => ({
      id: idOf(own(item, "id")) || id,
      attributes: attributesOf(entriesBut(said, ...DRAWN)),
      place,
    })),
    links: all("edges").map(({ item, said, place }) => {
      const ends = [idOf(own(item, "node1_id")), idOf(own(item, "node2_id"))] as const;
      const arrow = own(said, "arrow");
      const [from, to] = arrow === "2->1" ? [ends[1], ends[0]] : ends;
      return {
        from,
        to,
        direction: directionOf(arrow),
        attributes: attributesOf([
          ...entriesBut(said, ...DRAWN),
          ...(own(said, "dash") === true ? [["past", true] as const] : []),
        ]),
        place,
      };
    }),
    title: typeof title === "string" ? title : undefined,
    remarks: [...captions(all("captions")), ...annotations(json, placeOf)],
  };
}

function directionOf(arrow: unknown): Direction {
  if (arrow === "both") return "mutual";
  return arrow === "1->2" || arrow === "2->1" ? "directed" : "undirected";
}

const captions = (all: readonly { readonly said: JsonRecord; readonly place: Remark["place"] }[]) =>
  all.map(({ said, place }): Remark => ({
    outcome: "skipped",
    place,
    words: `The caption “${idOf(own(said, "text"))}” is of the drawing, and of no actor.`,
  }));

const annotations = (json: JsonRecord, placeOf: PlaceOf): readonly Remark[] =>
  listIn(recordIn(json, "annotations"), "list").flatMap((item, index): readonly Remark[] =>
    isRecord(item)
      ? [
          {
            outcome: "skipped",
            place: placeOf(["annotations", "list", index]),
            words: `The annotation “${idOf(own(item, "header"))}” is a text about the map.`,
          },
        ]
      : [],
  );
