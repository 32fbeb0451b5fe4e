import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { lineBetween, markAt, sceneWith } from "../../testing/drawing/scene-of.ts";
import { SpotGraph, moveSpots, spotsIn } from "./scene-graph.ts";

const scene = sceneWith(
  [
    ["apple", markAt(100, 20)],
    ["__proto__", markAt(200, 20)],
  ],
  [["backs", lineBetween("apple", "__proto__")]],
);

test("a scene's graph stands upside down, for sigma's y points upwards", () => {
  expect([...spotsIn(new SpotGraph(scene, new Map()))]).toEqual([
    ["apple", { x: 100, y: -20 }],
    ["__proto__", { x: 200, y: -20 }],
  ]);
});

test("who was there before starts from the old place, and moves without the scene moving", () => {
  const starts = new Map([["apple", { x: 1, y: 2 }]]);
  const graph = new SpotGraph(scene, starts);
  expect(spotsIn(graph).get("apple")).toEqual({ x: 1, y: 2 });
  moveSpots(graph, new Map([["apple", { x: 5, y: 6 }]]));
  expect(spotsIn(graph).get("apple")).toEqual({ x: 5, y: 6 });
  expect(starts.get("apple")).toEqual({ x: 1, y: 2 });
});

test("a line is asked for by its key and gives the keys of its ends", () => {
  const graph = new SpotGraph(scene, new Map());
  const ends = graph.edges().map((key) => graph.extremities(key));
  expect(ends.map((pair) => pair.every(graph.hasNode))).toEqual([true]);
});

// sigma's types name the whole of graphology, so no compiler tells what it truly asks.
test("whatever sigma asks of its graph is answered", () => {
  const folder = createRequire(import.meta.url).resolve("sigma");
  const source = readFileSync(new URL("sigma.esm.js", `file://${folder}`), "utf8");
  const asked = [...source.matchAll(/\bgraph\.(\w+)/g)].map(([, name = ""]) => name);
  const graph: object = new SpotGraph(scene, new Map());
  expect(new Set(asked).size).toBeGreaterThan(10);
  expect([...new Set(asked)].filter((name) => !(name in graph))).toEqual([]);
});
