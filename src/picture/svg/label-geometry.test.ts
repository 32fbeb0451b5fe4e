import { describe, expect, it } from "vitest";
import type { SceneNode } from "../scene/scene.ts";
import { labelLines } from "./label-geometry.ts";

const acme: SceneNode = {
  id: "acme",
  label: "Acme",
  target: "acme",
  press: "select",
  actors: ["acme"],
  side: "",
  doubt: "",
  lines: ["Acme"],
  subtitle: "",
  x: 400,
  y: 300,
  radius: 6,
  anchor: "start",
  size: 15,
  shape: "circle",
  tone: "first",
  weight: "plain",
  emphasis: "normal",
};

/** The middle of a block of lines: from the top of the first to the bottom of the last. */
function middleOf(node: SceneNode): number {
  const lines = labelLines(node);
  const tops = lines.map(({ y, size }) => y - size * 0.94);
  const bottoms = lines.map(({ y, size }) => y + size * 0.26);
  return (Math.min(...tops) + Math.max(...bottoms)) / 2;
}

describe("a label", () => {
  it("stands right of its mark, left of it, or under it", () => {
    expect(labelLines(acme)[0]?.x).toBe(11);
    expect(labelLines({ ...acme, anchor: "end" })[0]?.x).toBe(-11);
    expect(labelLines({ ...acme, anchor: "middle" })[0]?.x).toBe(0);
  });

  it("beside a mark is centred on it, whatever its lines", () => {
    const shapes = [
      { lines: ["Acme"] },
      { lines: ["Acme", "of Ohio"] },
      { lines: ["Acme", "of", "Ohio"], subtitle: "" },
    ];
    for (const shape of shapes) expect(middleOf({ ...acme, ...shape })).toBeCloseTo(0, 5);
  });

  it("under a mark begins one font size and two pixels below its rim", () => {
    const [first, second] = labelLines({ ...acme, anchor: "middle", lines: ["Acme", "of Ohio"] });
    expect(first?.y).toBe(6 + 15 + 2);
    expect(second?.y).toBe(6 + 15 + 2 + 18);
  });

  it("ends with the subtitle, quieter and never under 12 pixels", () => {
    expect(labelLines({ ...acme, subtitle: "appellant" }).at(-1)).toMatchObject({
      text: "appellant",
      weight: "quiet",
      size: 13,
    });
    expect(labelLines({ ...acme, size: 12, subtitle: "appellant" }).at(-1)?.size).toBe(12);
  });

  it("is strong for parties and for what is in focus", () => {
    const weights = [acme, { ...acme, emphasis: "strong" }, { ...acme, weight: "focus" }] as const;
    expect(weights.map((node) => labelLines(node)[0]?.weight)).toEqual(["normal", "strong", "strong"]);
  });

  it("is nothing where there is nothing to say", () => {
    expect(labelLines({ ...acme, lines: [] })).toEqual([]);
  });
});
