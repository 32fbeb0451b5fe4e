import { expect, it } from "vitest";
import { faultsIn } from "../../testing/drawing/drawn-faults.ts";
import { sceneOf } from "../../testing/drawing/scene-of.ts";
import { modelOf } from "../../testing/model-of.ts";
import { withFacts } from "../../testing/with-facts.ts";
import { waysIn } from "../layout/ways.ts";
import { focused } from "./focus.ts";
import { withRelations } from "./relation-lines.ts";
import type { Scene } from "./scene.ts";

const plain = modelOf(
  "acme: party as plaintiff",
  "bolt: party as defendant",
  "firm: law-firm",
  "chamber, guild: brief b1 for acme",
  "union: brief b2 for bolt",
  "fund: paid for a study of on guild",
);
const model = withFacts(
  withFacts(plain, "b1", {
    counsel: [{ firm: "firm", attorneys: [] }],
    takenUp: [{ by: "opinion", evidence: [] }],
  }),
  "r1",
  { kind: "funds" },
);
const everybody = { roles: ["party", "amicus", "counsel", "other"] as const };

const lookedAt = (id: string, view: object = everybody): Scene => {
  const scene = sceneOf(model, view);
  return withRelations(focused(scene, [id]), waysIn({ ...scene, places: [...scene.nodes.values()] }));
};
const drawn = (scene: Scene) =>
  [...scene.edges.values()].flatMap(({ from, to, corners, label }) =>
    corners ? [[from, to, label?.text]] : [],
  );

it.each(["firm", "b1"])("a firm is tied to the brief that it wrote when %s is looked at", (id) => {
  const scene = lookedAt(id);
  expect(drawn(scene)).toContainEqual(["firm", "b1", "lawyers"]);
  expect(faultsIn(scene)).toEqual([]);
});

it("and not while nobody looks, nor where the firm is not shown", () => {
  expect(drawn(lookedAt("union"))).toEqual([]);
  expect(drawn(lookedAt("b1", {}))).toEqual([]);
});

it.each(["fund", "guild"])("who paid is tied to the filer whom it paid when %s is looked at", (id) => {
  expect(drawn(lookedAt(id))).toContainEqual(["fund", "guild", "funding"]);
});

it("the page of a brief that the court took up is underlined, and no other", () => {
  const { nodes, strokes } = sceneOf(model);
  const lines = strokes.filter(({ id }) => id.endsWith(" taken"));
  expect(lines.map(({ id }) => id)).toEqual(["b1 taken"]);
  const [x, y] = lines[0]?.points[0] ?? [0, 0];
  const page = nodes.get("b1");
  expect(y).toBeGreaterThan((page?.y ?? 0) + (page?.radius ?? 0));
  expect(x).toBeLessThan(page?.x ?? 0);
});
