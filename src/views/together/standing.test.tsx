import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { fileOf } from "../../testing/bundled-record.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import type { Tie } from "./co-filing.ts";
import { togetherIn } from "./overlay.ts";
import { StandingOut } from "./standing-view.tsx";
import { ORDERS, standingsIn } from "./standing.ts";

const tie = (from: string, to: string, ...cases: readonly string[]): Tie => ({ from, to, cases });
/** Two pairs that only “hub” joins, and one that shares many cases with it alone. */
const TIES = [
  tie("a", "b", "x", "y"),
  tie("b", "hub", "x", "y"),
  tie("hub", "c", "v", "w"),
  tie("c", "d", "v", "w"),
  tie("hub", "often", "p", "q", "r", "s"),
];
const orderOf = (by: "shared" | "reach" | "between") =>
  standingsIn(TIES, { by }, String).map((each) => `${each.id} ${each[by]}`);

test("by shared cases every case counts once, whoever it was shared with", () => {
  expect(orderOf("shared").slice(0, 3)).toEqual(["hub 8", "often 4", "a 2"]);
});

test("by reach it counts with how many of the others", () => {
  expect(orderOf("reach").slice(0, 3)).toEqual(["hub 3", "b 2", "c 2"]);
});

test("standing between is the part of the shortest ways that leads through somebody, counted here one by one", () => {
  // Ten pairs of others: all but a–b and c–d lead through the hub.
  expect(orderOf("between").slice(0, 4)).toEqual(["hub 0.8", "b 0.4", "c 0.4", "a 0"]);
});

const TERM = buildModel(fileOf("october-term-2022"));
const termTies = togetherIn(TERM, explorerOf(TERM, { stage: "all" }).filters.value, 0).ties;

/** How many links lie from an actor to each other, and in how many shortest ways; counted by a plain walk. */
function waysFrom(start: string) {
  const found = new Map([[start, { distance: 0, ways: 1 }]]);
  for (const [id, { distance, ways }] of found) {
    for (const { from, to } of termTies) {
      const next = from === id ? to : to === id ? from : null;
      if (next === null) continue;
      const known = found.get(next);
      if (!known) found.set(next, { distance: distance + 1, ways });
      else if (known.distance === distance + 1) known.ways += ways;
    }
  }
  return found;
}

test("in the Term all three numbers of everybody are those that a recount gives", () => {
  const standings = standingsIn(termTies, { by: "between" }, String);
  const ids = standings.map(({ id }) => id);
  const walks = new Map(ids.map((id) => [id, waysFrom(id)]));
  const at = (from: string, to: string) => walks.get(from)?.get(to);
  for (const { id, reach, shared, between } of standings) {
    const own = termTies.filter(({ from, to }) => from === id || to === id);
    expect([reach, shared], id).toEqual([own.length, new Set(own.flatMap(({ cases }) => cases)).size]);
    let through = 0;
    for (const [index, from] of ids.entries())
      for (const to of ids.slice(index + 1)) {
        const [whole, before, after] = [at(from, to), at(from, id), at(id, to)];
        if (from === id || to === id || !whole || !before || !after) continue;
        if (before.distance + after.distance === whole.distance)
          through += (before.ways * after.ways) / whole.ways;
      }
    expect(between, id).toBeCloseTo(through / (((ids.length - 1) * (ids.length - 2)) / 2), 10);
  }
  expect(standings.length).toBeGreaterThan(30);
});

test("each order says what it is and how it is computed", () => {
  for (const { name, how, label } of ORDERS) {
    const explorer = explorerOf(TERM, { stage: "all", sort: name });
    const together = togetherIn(TERM, explorer.filters.value, 0);
    const lines = rendered(<StandingOut together={together} />, explorer);
    expect(lines).toContain(`${label}: ${how}`);
    expect(lines).toContain(`[*${label}]`);
  }
});

test("where nobody met often enough nothing stands there", () => {
  const explorer = explorerOf(buildModel(fileOf("microsoft-ireland")));
  const nobody = { ...togetherIn(explorer.model, explorer.filters.value, 9), ties: [] };
  expect(rendered(<StandingOut together={nobody} />, explorer)).toEqual([]);
});
