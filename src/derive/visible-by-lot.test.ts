import fc from "fast-check";
import { expect, it } from "vitest";
import { fromParams } from "../state/codecs.ts";
import { RECORD_MODEL } from "../testing/bundled-record.ts";
import { STAGES, filersOf, record } from "../testing/reference/record.ts";
import { type Wish, expectedOf, positionsOf, queryOf } from "../testing/reference/expected.ts";
import { scopeOf } from "./scope.ts";
import { summarise } from "./summary.ts";
import { tableOf } from "./table/table.ts";
import { visibleIn } from "./visible.ts";

const ROLES = ["party", "amicus", "court", "agency", "counsel", "other"];
const KINDS = [...new Set(record.actors.map(({ kind }) => kind))];
const SIDES = ["microsoft", "united-states", "neither", "not-stated"];
const BOUNDS = ["2013", "2014-06", "2014-06-13", "2014-12", "2014-12-16", "2016", "2017-07-31", "2017-12"];

/** What is shown to a reader who came by the address of these filters. */
function shownFor(wish: Wish) {
  const view = fromParams(new URLSearchParams(queryOf(wish)), RECORD_MODEL);
  const visible = visibleIn(RECORD_MODEL, view);
  const rows = (table: "actors" | "briefs") =>
    tableOf(RECORD_MODEL, { ...view, table }, visible).rows.map(({ id }) => id);
  return {
    rows: rows("actors"),
    actors: [...visible.actors],
    briefs: rows("briefs"),
    relations: [...visible.relations],
    anchors: [...visible.anchors].sort(),
    undated: visible.undated,
    told: summarise(scopeOf(RECORD_MODEL, view), view, visible),
  };
}

const wishes: fc.Arbitrary<Wish> = fc
  .record({
    stage: fc.constantFrom(...STAGES),
    role: fc.subarray(ROLES, { maxLength: 3 }),
    kind: fc.oneof(fc.constant([]), fc.subarray(KINDS, { maxLength: 6 })),
    side: fc.oneof(fc.constant([]), fc.subarray(SIDES, { maxLength: 2 })),
    bounds: fc.oneof(
      fc.constant([]),
      fc.constantFrom(...BOUNDS).map((from) => [from]),
      fc.subarray(BOUNDS, { minLength: 2, maxLength: 2 }),
    ),
  })
  .map(({ bounds: [from = "", to = ""], ...wish }) => ({ ...wish, from, to }));

it("any combination of filters shows whom the record gives, in the picture and in the tables", () => {
  let crowded = 0;
  // The seed is fixed, so that a red test stays red.
  fc.assert(
    fc.property(wishes, (wish) => {
      const { anchors, undated, ...lists } = expectedOf(wish);
      const hasRange = wish.from !== "" || wish.to !== "";
      expect(shownFor(wish)).toMatchObject({
        ...lists,
        anchors: [...anchors].sort(),
        undated: hasRange ? undated : 0,
      });
      if (lists.actors.length > 0) crowded += 1;
    }),
    { seed: 20_140_610, numRuns: 300 },
  );
  // A lot that shows nobody most of the time would prove little.
  expect(crowded).toBeGreaterThan(130);
});

it("two roles show those who hold either, a role and a kind those who meet both", () => {
  const either = shownFor({ stage: "second-circuit", role: ["amicus", "court"] }).actors;
  const both = shownFor({ stage: "second-circuit", role: ["amicus", "court"], kind: ["company"] }).actors;
  expect(both.length).toBeLessThan(either.length);
  expect(both).toContain("apple");
});

it("the amici of a stage are exactly the filers of its briefs", () => {
  for (const { id } of record.stages) {
    const filers = record.briefs.filter((brief) => positionsOf(brief, id).length > 0).flatMap(filersOf);
    const { actors } = shownFor({ stage: id, role: ["amicus"] });
    expect(actors.toSorted(), id).toEqual([...new Set(filers)].sort());
  }
});

it("a range of dates keeps what any possible day falls in, and says how much has no date", () => {
  // Albrecht's brief is dated to the month only, Ireland's to 23 December; the ten of the 15th are out.
  const december = { stage: "second-circuit", from: "2014-12-16", to: "2014-12-31" };
  expect(shownFor(december).briefs).toEqual(["ca2-ireland", "ca2-albrecht"]);
  const { told, undated } = shownFor({ stage: "scotus-merits", from: "2018" });
  expect(undated).toBeGreaterThan(0);
  expect(told).toMatch(new RegExp(`${undated} items? without a date`));
});

it("every party of a stage stays as an anchor, outside counts and tables", () => {
  const { actors, anchors, told } = shownFor({ stage: "sdny-district", role: ["amicus"] });
  expect(anchors).toEqual(["microsoft", "united-states"]);
  expect(actors).not.toContain("microsoft");
  expect(told).toContain(`${actors.length} names`);
});

it("filters that nobody passes say so", () => {
  const { actors, told } = shownFor({
    stage: "sdny-district",
    role: ["party"],
    kind: ["judge"],
    from: "2020",
  });
  expect(actors).toEqual([]);
  expect(told).toContain("nothing passes these filters");
});
