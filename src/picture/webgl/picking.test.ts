import { describe, expect, it } from "vitest";
import { lineBetween, markAt, sceneWith } from "../../testing/drawing/scene-of.ts";
import { pick } from "./picking.ts";

const scene = sceneWith(
  [
    ["apple", markAt(100, 20)],
    ["cisco", markAt(100, 32)],
    ["brief", markAt(200, 20)],
  ],
  [["apple signs brief", lineBetween("apple", "brief")]],
);
const labels = [{ id: "apple", left: 40, right: 88, top: 14, bottom: 26 }];
const look = { scale: 1, labels, node: (id: string) => scene.nodes.get(id) ?? { x: 0, y: 0 } };

describe("what stands at a point", () => {
  it.each([
    ["the mark under it", { x: 101, y: 21 }, "apple"],
    ["the nearer of two marks", { x: 100, y: 27 }, "cisco"],
    ["the mark whose label it is", { x: 60, y: 20 }, "apple"],
    ["the line beside it", { x: 150, y: 23 }, "apple signs brief"],
    ["nothing", { x: 150, y: 40 }, null],
    ["nothing beyond the end of a line", { x: 230, y: 20 }, null],
  ])("is %s", (_, point, id) => {
    expect(pick(scene, point, look)).toBe(id);
  });

  it("grows with the marks", () => {
    expect(pick(scene, { x: 213, y: 20 }, look)).toBeNull();
    expect(pick(scene, { x: 213, y: 20 }, { ...look, scale: 2 })).toBe("brief");
  });
});
