import fc from "fast-check";
import { expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { castIn, sceneOf } from "../../testing/drawing/scene-of.ts";

// The seed is fixed, so that a red test stays red.
fc.configureGlobal({ seed: 11 });

const TITLES = ["plaintiff", "defendant", "claimant", "objector"] as const;
const PARTIES = ["acme", "bolt", "cog", "dyne", "elm", "fig"] as const;

/** Cases of one to six parties on up to four sides, with briefs that back one or two of them. */
const cases = fc
  .record({
    titles: fc.array(fc.constantFrom(...TITLES), { minLength: 1, maxLength: 6 }),
    backed: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 5 }),
  })
  .map(({ titles, backed }) => {
    const named = (index: number): string => PARTIES[index % titles.length] ?? "acme";
    const briefs = backed.map(([one, other]) => [...new Set([named(one), named(other)])]);
    const model = modelOf(
      ...titles.map((title, index) => `${named(index)}: party as ${title}`),
      ...briefs.flatMap((parties, index) =>
        parties.map((party) => `filer${index}: brief b${index} for ${party}`),
      ),
    );
    return { titles, briefs, model };
  });

it("every party is a pole of one side, with those of its title, and no two sides share a tone", () => {
  fc.assert(
    fc.property(cases, ({ titles, model }) => {
      const sides = castIn(model).clusters.filter(({ poles }) => poles.length > 0);
      const poles = sides.flatMap((side) => side.poles.map(({ id }) => id));
      expect(poles.toSorted()).toEqual(PARTIES.slice(0, titles.length));
      expect(new Set(sides.map(({ tone }) => tone)).size).toBe(sides.length);
      expect(sides).toHaveLength(new Set(titles).size);
    }),
    { numRuns: 60 },
  );
});

it("“v.” stands only between sides that oppose each other, and no brief loses an arrow", () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(366, 640, 1000), ({ briefs, model }, width) => {
      const { edges } = sceneOf(model, {}, undefined, width);
      const { areOpposed } = model.at("trial");
      for (const [one = "", other = ""] of castIn(model).facing) expect(areOpposed(one, other)).toBe(true);
      const versus = [...edges.keys()].filter((id) => id.includes(" versus "));
      expect(versus).toHaveLength(castIn(model).facing.length);
      for (const [index, parties] of briefs.entries())
        for (const party of parties) expect([...edges.keys()]).toContain(`b${index} backs ${party}`);
    }),
    { numRuns: 60 },
  );
});
