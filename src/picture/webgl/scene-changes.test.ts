import { describe, expect, it } from "vitest";
import type { Scene, SceneEdge, SceneNode } from "../scene/scene.ts";
import { lineBetween, markAt, sceneWith } from "../../testing/drawing/scene-of.ts";
import { changesBetween } from "./scene-changes.ts";

const apple: SceneNode = { ...markAt(100, 20), id: "apple", label: "Apple", lines: ["Apple"] };
const brief: SceneNode = { ...markAt(200, 20), shape: "brief" };
const signs = lineBetween("apple", "brief");

const sceneOf = (nodes: Record<string, SceneNode>, edges: Record<string, SceneEdge> = { signs }): Scene =>
  sceneWith(Object.entries(nodes), Object.entries(edges));
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
