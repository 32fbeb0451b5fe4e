import fc from "fast-check";
import { expect, it } from "vitest";
import { INITIAL } from "../state/view-state.ts";
import { modelOf } from "./model-of.ts";
import { withFacts } from "./with-facts.ts";
import { visibleIn } from "../derive/visible.ts";
import { stagesTable } from "../views/stages/stages.ts";
import { type ChangeName, changeBetween } from "../views/compare/change.ts";

// The seed is fixed, so that a red test stays red.
fc.configureGlobal({ seed: 11 });

const FILERS = ["guild", "union", "daily", "clinic"] as const;
const filing = fc.record({
  filer: fc.constantFrom(...FILERS),
  side: fc.constantFrom("acme", "bolt", "both", "neither", "not-stated"),
  stage: fc.constantFrom("trial", "appeal"),
});
const absence = fc.record({
  actor: fc.constantFrom(...FILERS),
  basis: fc.constantFrom("press" as const, "inference" as const, null),
});
const cases = fc.record({
  filings: fc.array(filing, { minLength: 1, maxLength: 8 }),
  absent: fc.uniqueArray(absence, { selector: ({ actor }) => actor, maxLength: 3 }),
  state: fc.constantFrom("complete" as const, "partial" as const),
});

/** What the two views may say of one line, the change and then the heading or the cell. */
const SAME: Readonly<Record<ChangeName, RegExp>> = {
  appeared: /seen at appeal only|More than one side|Side not stated/,
  joined: /seen at appeal only|More than one side|Side not stated/,
  left: /^absent$|^absent: the record is complete$/,
  unlisted: /^not on list$/,
  unseen: /^not seen$/,
  stayed: /at both|at 2|More than one side|Side not stated/,
  switched: /^Switched sides$/,
  untold: /Side not stated|^absent\?$/,
};

it("the comparison and the stages view put every filer of any case in the same class", () => {
  fc.assert(
    fc.property(cases, ({ filings, absent, state }) => {
      const lines = filings.flatMap(({ filer, side, stage }, index) =>
        (side === "both" ? ["acme", "bolt"] : [side]).map(
          (whom) => `${filer}: brief b${index} for ${whom} at ${stage}`,
        ),
      );
      const parties = ["trial", "appeal"].flatMap((stage) => [
        `acme: party at ${stage}`,
        `bolt: party at ${stage}`,
      ]);
      const plain = modelOf(...parties, ...FILERS.map((id) => `${id}: company`), ...lines);
      const there = new Set(filings.filter(({ stage }) => stage === "appeal").map(({ filer }) => filer));
      const model = withFacts(plain, "appeal", {
        absent: absent
          .filter(({ actor }) => !there.has(actor))
          .map(({ actor, basis }) => ({
            actor,
            evidence: basis === null ? [] : [{ source: "list", basis }],
          })),
        coverage: { state },
      });
      const { groups } = stagesTable(model, INITIAL, visibleIn(model, INITIAL));
      for (const { lineage, name, after } of changeBetween(model, "trial", "appeal").lines) {
        const [found] = groups.flatMap(({ heading, lines: rows }) =>
          rows.filter(({ link }) => link.id === lineage.id).map((row) => ({ heading, row })),
        );
        const cell = found?.row.cells.find(({ stage }) => stage === "appeal");
        // Of a stage without a brief the view says only that none was found.
        if (cell === undefined) continue;
        const silence = cell.absence?.words ?? cell.blank;
        expect(after.length > 0 ? found?.heading : silence, lineage.id).toMatch(SAME[name]);
      }
    }),
    { numRuns: 300 },
  );
});
