import { describe, expect, it } from "vitest";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { faultsIn } from "../../testing/drawing/drawn-faults.ts";
import { sceneOf } from "../../testing/drawing/scene-of.ts";
import { modelOf } from "../../testing/model-of.ts";
import { textWidth } from "../layout/text.ts";
import { waysIn } from "../layout/ways.ts";
import { focused } from "./focus.ts";
import { type Scene, targetsIn } from "./scene.ts";
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
          [...scene.edges.values()].flatMap((edge) => (edge.says ? [edge.from, edge.to] : [])),
        );
        for (const end of ends) expect([stage, end, ...faultsIn(lookedAt(scene, end))]).toEqual([stage, end]);
      }
    },
  );

  it.each([358, 868])("%i px wide every relation between two who are drawn has a way", (width) => {
    for (const stage of stages) {
      const scene = sceneOf(model, { stage }, undefined, width);
      const relations = [...scene.edges.values()].flatMap(({ target, says }) =>
        says ? targetsIn(target).filter((id) => model.relations.has(id)) : [],
      );
      const drawn = relations.filter((id) => relationsIn(lookedAt(scene, id)).length === 1);
      expect([stage, ...drawn]).toEqual([stage, ...relations]);
    }
  });
});

describe("what stands on a line", () => {
  const model = RECORD_MODEL;
  const stages = ["all", ...model.stages.keys()];
  const words = (scene: Scene) => relationsIn(scene).map(({ label }) => label?.text);

  it("is what it is of one, and how many of several", () => {
    expect(words(lookedAt(sceneOf(court), "bolt"))).toEqual(["ruling"]);
    expect(words(lookedAt(sceneOf(court), "acme"))).toEqual(["2 rulings"]);
    const scene = lookedAt(sceneOf(model, { stage: "sdny-district" }, undefined, 868), "preska");
    expect(words(scene)).toContain("6");
  });

  it.each([358, 868])(
    "%i px wide is there for all that are several, and covers no name, no plate, no page and nothing that is written on another",
    (width) => {
      const missing: string[] = [];
      for (const stage of stages) {
        const scene = sceneOf(model, { stage }, undefined, width);
        const edges = [...scene.edges.values()].filter(({ says }) => says);
        for (const { target } of edges) {
          const looked = lookedAt(scene, ...targetsIn(target));
          const [line] = relationsIn(looked);
          if (targetsIn(target).length > 1 && line && !line.label) missing.push(`${stage} ${target}`);
        }
        for (const end of new Set(edges.flatMap(({ from, to }) => [from, to])))
          expect([stage, end, ...coveredIn(lookedAt(scene, end))]).toEqual([stage, end]);
      }
      expect(missing).toEqual([]);
    },
  );
});

/** What the words on the lines of a scene lie over, by measures of its own. */
function coveredIn(scene: Scene): readonly string[] {
  const labels = relationsIn(scene).flatMap(({ label }) => label ?? []);
  const boxes = labels.map(({ text, x, y }) => {
    const half = textWidth(text, 12) / 2;
    return { text, left: x - half, right: x + half, top: y - 7, bottom: y + 7 };
  });
  const marks = [...scene.nodes.values()].map(({ id, x, y, radius, run, plate, size }) =>
    plate
      ? {
          id,
          left: x - plate.width / 2,
          right: x + plate.width / 2,
          top: y - plate.height / 2,
          bottom: y + plate.height / 2,
        }
      : run
        ? { id, left: x, right: x + run.width, top: y - size / 2, bottom: y + size / 2 }
        : { id, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  );
  return boxes.flatMap((box, index) =>
    [...marks, ...boxes.slice(index + 1).map((other) => ({ ...other, id: other.text }))]
      .filter(
        ({ left, right, top, bottom }) =>
          left < box.right && box.left < right && top < box.bottom && box.top < bottom,
      )
      .map(({ id }) => `${box.text} over ${id}`),
  );
}
