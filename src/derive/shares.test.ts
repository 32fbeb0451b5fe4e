import fc from "fast-check";
import { expect, it } from "vitest";
import { withFacts } from "../testing/with-facts.ts";
import { modelOf } from "../testing/model-of.ts";
import { INITIAL } from "../state/view-state.ts";
import { sharesOf } from "./coverage.ts";
import { stageTallies } from "./stage-tally.ts";
import { backing } from "./summary.ts";
import { visibleIn } from "./visible.ts";

const TITLES = ["petitioner", "respondent", "intervenor", "claimant"];
const WHOM = ["p0", "p1", "p2", "p3", "p4", "p5", "neither", "not-stated"];

const litigation = fc.array(
  fc.record({
    titles: fc.array(fc.constantFrom(...TITLES), { minLength: 1, maxLength: 6 }),
    briefs: fc.array(fc.uniqueArray(fc.constantFrom(...WHOM), { minLength: 1, maxLength: 3 }), {
      maxLength: 6,
    }),
  }),
  { minLength: 1, maxLength: 8 },
);

it("shares of briefs add up to the briefs of a stage, in bars, sentence and record", () => {
  fc.assert(
    fc.property(litigation, (stages) => {
      const lines = stages.flatMap(({ briefs }, at) =>
        briefs.flatMap((whom, no) => whom.map((side) => `guild: brief b${at}-${no} for ${side} at s${at}`)),
      );
      const parties = WHOM.slice(0, 6).flatMap((id) => stages.map((_, at) => `${id}: party at s${at}`));
      const model = stages.reduce(
        (rest, { titles }, at) =>
          withFacts(rest, `s${at}`, { parties: titles.map((title, no) => ({ actor: `p${no}`, title })) }),
        modelOf(...parties, ...lines),
      );
      for (const [at, { briefs }] of stages.entries()) {
        const filters = { ...INITIAL, stage: `s${at}` };
        const visible = visibleIn(model, filters);
        const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
        expect(sum([...sharesOf(model, filters, visible).values()])).toBe(briefs.length);
        expect(sum(stageTallies(model)[at]?.shares.map(({ count }) => count) ?? [])).toBe(briefs.length);
        const said = backing(model, filters, visible)
          .join(" ")
          .replaceAll(/and \d+ others/g, "");
        expect(sum([...said.matchAll(/(?<![\w])\d+/g)].map(([digits]) => Number(digits)))).toBe(
          briefs.length,
        );
      }
    }),
    { numRuns: 60, seed: 11 },
  );
});
