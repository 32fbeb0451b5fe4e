import type { Scene, SceneEdge, SceneNode } from "../picture/scene/scene.ts";

/** A mark like any other at a place, for tests that care for where marks stand and not for what they are of. */
export function markAt(x: number, y: number): SceneNode {
  return {
    id: "",
    label: "",
    target: "",
    press: "select",
    actors: [],
    lines: [],
    subtitle: "",
    x,
    y,
    radius: 6,
    anchor: "end",
    size: 12,
    shape: "circle",
    tone: "first",
    weight: "plain",
    emphasis: "normal",
  };
}

export function lineBetween(from: string, to: string): SceneEdge {
  return {
    target: to,
    from,
    to,
    width: 1,
    line: "solid",
    head: "none",
    tone: "first",
    weight: "plain",
  };
}

/** What stands in a picture of 300 by 100. Names are taken as they are, `__proto__` included. */
export function sceneWith(
  nodes: readonly (readonly [string, SceneNode])[],
  edges: readonly (readonly [string, SceneEdge])[],
): Scene {
  return { width: 300, height: 100, nodes: new Map(nodes), edges: new Map(edges), captions: [] };
}
