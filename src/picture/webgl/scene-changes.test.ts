import { describe, expect, it } from "vitest";
import type { Scene, SceneEdge, SceneNode } from "../scene/scene.ts";
import { changesBetween } from "./scene-changes.ts";

const apple: SceneNode = {
  id: "apple",
  label: "Apple",
  target: "apple",
  press: "select",
  actors: ["apple"],
  side: "",
  doubt: "",
  lines: ["Apple"],
  subtitle: "",
  x: 100,
  y: 20,
  radius: 6,
  anchor: "end",
  size: 12,
  shape: "circle",
  tone: "first",
  weight: "plain",
  emphasis: "normal",
};
const brief: SceneNode = { ...apple, x: 200, shape: "brief" };
const signs: SceneEdge = {
  target: "brief",
  from: "apple",
  to: "brief",
  width: 1,
  line: "solid",
  head: "none",
  tone: "first",
  weight: "plain",
};

const sceneOf = (nodes: Record<string, SceneNode>, edges: Record<string, SceneEdge> = { signs }): Scene => ({
  width: 300,
  height: 100,
  nodes: new Map(Object.entries(nodes)),
  edges: new Map(Object.entries(edges)),
  captions: [],
  strokes: [],
});
const before = sceneOf({ apple, brief });

describe("between two scenes", () => {
  it("nothing changes when only words do", () => {
    const after = sceneOf({ apple: { ...apple, lines: ["Apple Inc."] }, brief });
    expect(changesBetween(before, after)).toEqual({ shape: false, nodes: [], edges: [] });
  });

  it("a mark that takes the focus is painted alone", () => {
    const after = sceneOf({ apple: { ...apple, weight: "focus" }, brief });
    expect(changesBetween(before, after)).toEqual({ shape: false, nodes: ["apple"], edges: [] });
  });

  it("a mark takes the lines along that end at its rim", () => {
    const after = sceneOf({ apple, brief: { ...brief, radius: 9 } });
    expect(changesBetween(before, after)).toEqual({ shape: false, nodes: ["brief"], edges: ["signs"] });
  });

  it("moves, marks that come or go, lines with other ends and another size change the shape", () => {
    const others = [
      sceneOf({ apple: { ...apple, x: 101 }, brief }),
      sceneOf({ apple, brief, cisco: apple }),
      sceneOf({ apple, brief }, {}),
      sceneOf({ apple, brief }, { signs: { ...signs, from: "brief", to: "apple" } }),
      { ...before, height: 101 },
    ];
    for (const after of others) expect(changesBetween(before, after).shape).toBe(true);
  });
});
