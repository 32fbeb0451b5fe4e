import { describe, expect, it } from "vitest";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { faultsIn } from "../../testing/drawing/drawn-faults.ts";
import { sceneOf } from "../../testing/drawing/scene-of.ts";
import { modelOf } from "../../testing/model-of.ts";
import { waysIn } from "../layout/ways.ts";
import { focused } from "./focus.ts";
import type { Scene } from "./scene.ts";
import { withRelations } from "./relation-lines.ts";

const lookedAt = (scene: Scene, ...ids: string[]): Scene =>
  withRelations(focused(scene, ids), waysIn({ ...scene, places: [...scene.nodes.values()] }));

const relationsIn = ({ edges }: Scene) =>
  [...edges.values()].flatMap((edge) => (edge.corners ? [{ ...edge, corners: edge.corners }] : []));

const court = modelOf(
  "acme: party as plaintiff",
  "bolt: party as defendant",
  "ann: judge",
  "chamber, guild: brief b1 for acme",
  "ann: ruled on acme",
  "acme: asked on ann",
  "bolt: asked on ann",
);

describe("a relation in the picture of sides", () => {
  it("is drawn while one of its ends is looked at, and not before", () => {
    const scene = sceneOf(court);
    expect(relationsIn(scene)).toEqual([]);
    expect(relationsIn(lookedAt(scene, "chamber"))).toEqual([]);
    expect(relationsIn(lookedAt(scene, "bolt")).map(({ target }) => target)).toEqual(["r3"]);
  });

  it("is one line with the others between the same two, about all of them, with a head at each end that it is read to", () => {
    const relations = relationsIn(lookedAt(sceneOf(court), "acme"));
    expect(relations.map(({ target, isMutual }) => ({ target, isMutual }))).toEqual([
      { target: "r1,r2", isMutual: true },
    ]);
  });

  it("is set apart when it is pressed: the others of its ends are not drawn", () => {
    expect(relationsIn(lookedAt(sceneOf(court), "r3")).map(({ target }) => target)).toEqual(["r3"]);
  });

  it("goes from rim to rim, level and upright", () => {
    const scene = lookedAt(sceneOf(court), "bolt");
    for (const { corners } of relationsIn(scene))
      for (const [index, [x, y]] of corners.slice(1).entries()) {
        const [fromX, fromY] = corners[index] ?? [x, y];
        expect(Math.min(Math.abs(x - fromX), Math.abs(y - fromY))).toBe(0);
      }
  });
});

describe("in the bundled record", () => {
  const model = RECORD_MODEL;
  const stages = ["all", ...model.stages.keys()];

  it.each([320, 358, 600, 868, 1232])(
    "%i px wide no relation crosses a name, whoever is looked at",
    (width) => {
      for (const stage of stages) {
        const scene = sceneOf(model, { stage }, undefined, width);
        const ends = new Set(
          [...scene.edges.values()].flatMap((edge) => (edge.isRelation ? [edge.from, edge.to] : [])),
        );
        for (const end of ends) expect([stage, end, ...faultsIn(lookedAt(scene, end))]).toEqual([stage, end]);
      }
    },
  );

  it.each([358, 868])("%i px wide every relation between two who are drawn has a way", (width) => {
    for (const stage of stages) {
      const scene = sceneOf(model, { stage }, undefined, width);
      const relations = [...scene.edges.values()].flatMap(({ target, isRelation }) =>
        isRelation ? target : [],
      );
      const drawn = relations.filter((id) => relationsIn(lookedAt(scene, id)).length === 1);
      expect([stage, ...drawn]).toEqual([stage, ...relations]);
    }
  });
});
