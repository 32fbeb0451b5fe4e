import { type Graph, type Remark, attributesOf } from "../graph.ts";
import {
  type JsonRecord,
  type PlaceOf,
  entriesBut,
  firstOf,
  idOf,
  isRecord,
  listIn,
  own,
} from "./records.ts";

/** Whether it is what `dot -Tjson` writes. */
export const isGraphviz = (json: unknown): json is JsonRecord =>
  isRecord(json) && Array.isArray(own(json, "objects")) && typeof own(json, "_subgraph_cnt") === "number";

const IDS = ["_gvid", "name", "nodes", "edges", "subgraphs"] as const;
const DRAWN = /^_.*draw_$|^(?:pos|bb|width|height|lp|rank|rankdir|shape|color|fillcolor|style|xdotversion)$/u;

/** Graphviz’ JSON. Subgraphs stand first among the objects and are counted with them. */
export function graphvizGraph(json: JsonRecord, placeOf: PlaceOf): Graph {
  const subgraphs = Number(own(json, "_subgraph_cnt"));
  const objects = listIn(json, "objects").flatMap((item, index) =>
    isRecord(item) ? [{ item, place: placeOf(["objects", index]) }] : [],
  );
  const nodes = objects.slice(subgraphs);
  const byNumber = new Map(nodes.map(({ item }) => [own(item, "_gvid"), nameOf(item)]));
  return {
    nodes: nodes.map(({ item, place }) => ({
      id: nameOf(item),
      attributes: attributesIn(item, ...IDS),
      place,
    })),
    links: listIn(json, "edges").flatMap((item, index) =>
      isRecord(item)
        ? [
            {
              from: byNumber.get(own(item, "tail")) ?? idOf(own(item, "tail")),
              to: byNumber.get(own(item, "head")) ?? idOf(own(item, "head")),
              direction: own(json, "directed") === false ? ("undirected" as const) : ("directed" as const),
              attributes: attributesIn(item, "_gvid", "tail", "head"),
              place: placeOf(["edges", index]),
            },
          ]
        : [],
    ),
    remarks: objects.slice(0, subgraphs).map(({ item, place }): Remark => ({
      outcome: "skipped",
      place,
      words: `The subgraph “${idOf(firstOf(item, ["label", "name"]))}” is a frame around nodes, and no actor.`,
    })),
  };
}

const nameOf = (item: JsonRecord): string => idOf(own(item, "name"));

const attributesIn = (item: JsonRecord, ...ids: readonly string[]) =>
  attributesOf(
    // “\N” is the name and “\G” that of the graph.
    entriesBut(item, ...ids).filter(
      ([key, value]) => !DRAWN.test(key) && !(typeof value === "string" && /^\\[NGEL]$/u.test(value)),
    ),
  );
