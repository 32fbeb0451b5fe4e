import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visibleIn } from "../../../derive/visible.ts";
import { INITIAL } from "../../../state/view-state.ts";
import { faultsIn } from "../../../testing/drawing/drawn-faults.ts";
import { FONTS, reckoned } from "../../../testing/drawing/measures.ts";
import { HARD_CASES } from "../../../testing/drawing/hard-cases.ts";
import { hardNames } from "../../../testing/hard-names.ts";
import { modelOf } from "../../../testing/model-of.ts";
import { sceneOf } from "../../../testing/drawing/scene-of.ts";
import { withFacts } from "../../../testing/with-facts.ts";
import { sides } from "./sides.ts";

const WIDTHS = [256, 366, 640, 868] as const;

describe.each(Object.entries(HARD_CASES))("a case of %s", (_, { model, stage }) => {
  it("has no name crossed or cut, and each brief once, closed and open", () => {
    const { briefs } = visibleIn(model, { ...INITIAL, stage });
    const [first] = briefs;
    for (const width of WIDTHS)
      for (const open of first === undefined ? [[]] : [[], [first]]) {
        const scene = sceneOf(model, { stage, open }, sides, width);
        for (const measure of [reckoned, ...Object.values(FONTS)])
          expect(faultsIn(scene, measure), `${width} ${open.join()}`).toEqual([]);
        const pages = [...scene.nodes.values()].filter(({ shape }) => shape === "brief");
        expect(pages).toHaveLength(briefs.size);
      }
  });
});

const TITLES = ["plaintiff", "defendant", "claimant", "objector"] as const;
const BACKED = ["p0", "p1", "p2", "p3", "p4", "p5", "neither", "not-stated"] as const;

/** Cases of none to six parties on up to four sides, with briefs for any of them, for both and for nobody. */
const cases = fc.record({
  titles: fc.array(fc.constantFrom(...TITLES), { maxLength: 6 }),
  briefs: fc.array(
    fc.record({
      backs: fc.subarray([...BACKED], { minLength: 1, maxLength: 2 }),
      filers: fc.integer({ min: 1, max: 30 }),
    }),
    {
      minLength: 1,
      maxLength: 30,
    },
  ),
  name: hardNames,
  width: fc.constantFrom(...WIDTHS),
});

it("no name is crossed or cut in any case of up to six parties and thirty briefs, whatever a filer is called", () => {
  fc.assert(
    fc.property(cases, ({ titles, briefs, name, width }) => {
      const lines = briefs.flatMap(({ backs, filers }, index) =>
        backs
          .filter((side) => !side.startsWith("p") || Number(side.slice(1)) < titles.length)
          .map((side) => {
            const names = Array.from({ length: filers }, (_, nth) => `f${(index * 7 + nth * 3) % 90}`);
            return `${[...new Set(names)].join(", ")}: brief b${index} for ${side}`;
          }),
      );
      const model = modelOf(
        ...titles.map((title, index) => `p${index}: party as ${title}`),
        "f0: brief b for neither",
        ...lines,
      );
      const scene = sceneOf(withFacts(model, "f0", { name }), {}, sides, width);
      expect(faultsIn(scene)).toEqual([]);
    }),
    { numRuns: 40, seed: 13 },
  );
});
