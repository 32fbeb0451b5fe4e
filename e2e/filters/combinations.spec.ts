import { expect, test } from "../drivers/explorer.ts";
import { STAGES, record } from "../../src/testing/reference/record.ts";
import { type Wish, expectedOf, queryOf } from "../../src/testing/reference/reference.ts";

const SEED = 20_140_610;
const ROLES = ["party", "amicus", "court", "agency", "counsel", "other"];
const KINDS = [...new Set(record.actors.map(({ kind }) => kind))];
const SIDES = ["microsoft", "united-states", "neither", "not-stated"];
const BOUNDS = [
  "2013",
  "2014-06",
  "2014-06-13",
  "2014-12",
  "2014-12-16",
  "2016",
  "2017-07-31",
  "2017-12",
  "2018",
];

test("twenty combinations drawn by lot show whom the record gives", async ({ explorer }) => {
  const random = randomFrom(SEED);
  const some = (words: readonly string[], most: number): string[] =>
    words.filter(() => random() < most / words.length).slice(0, most);
  const one = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? "";
  await explorer.open("view=table");
  const counts: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const [from = "", to = ""] = [one(BOUNDS), one(BOUNDS)].sort();
    const wish: Wish = {
      stage: one(STAGES),
      role: some(ROLES, 3),
      kind: random() < 0.5 ? [] : some(KINDS, 6),
      side: random() < 0.6 ? [] : some(SIDES, 2),
      ...(random() < 0.5 ? {} : random() < 0.5 ? { from } : { from, to }),
    };
    const expected = expectedOf(wish);
    const { actors, briefs, relations } = expected;
    counts.push(actors.length);
    await test.step(queryOf(wish), async () => {
      await explorer.turnTo(`view=table&${queryOf(wish)}`);
      expect(await explorer.rows()).toEqual(actors);
      expect(await explorer.counts()).toEqual({
        actors: actors.length,
        briefs: briefs.length,
        relations: relations.length,
      });
      await explorer.turnTo(`view=table&table=briefs&${queryOf(wish)}`);
      expect(await explorer.rows()).toEqual(briefs);
    });
  }
  // A lot that shows nobody most of the time would prove little.
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(9);
});

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
