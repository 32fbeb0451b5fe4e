import { expect, it } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { modelOf } from "../../testing/model-of.ts";
import { INITIAL } from "../../state/view-state.ts";
import { timelineOf } from "./timeline.ts";
import { visibleIn } from "../../derive/visible.ts";

const model = modelOf(
  "acme: party",
  "guild: brief day for acme on 2014-06-13",
  "union: brief same for neither on 2014-06-13",
  "union, guild: brief joint for acme on 2014-06-13",
  "daily: brief month for acme on 2014-09",
  "weekly: brief year for acme on 2015",
  "chamber: brief unknown for acme",
);
const state = { ...INITIAL, stage: "trial" };
const { moments, ticks, undated } = timelineOf(model, state, visibleIn(model, state));
const at = (id: string) =>
  moments.find(({ targets }) => targets.includes(id)) ?? expect.fail(`${id} is not on the axis`);

it("puts filings in the order of their dates, and leaves none out", () => {
  expect(moments.flatMap(({ targets }) => targets)).toEqual(["day", "joint", "same", "month", "year"]);
  expect(undated.map(({ target }) => target)).toEqual(["unknown"]);
});

it("draws a date as long as it is unsure", () => {
  expect(at("month").length).toBeGreaterThan(at("day").length);
  expect(at("year").length).toBeGreaterThan(at("month").length);
  expect(moments.every(({ start, length }) => start >= 0 && start + length <= 1)).toBe(true);
});

it("stacks what falls on one day", () => {
  expect([at("day").row, at("same").row]).toEqual([0, 1]);
  expect(at("month").row).toBe(0);
});

it("counts what was filed on one day for one side as one moment", () => {
  expect(at("day").targets).toEqual(["day", "joint"]);
});

it("marks the years", () => {
  expect(ticks.map(({ label }) => label)).toEqual(["2015"]);
});

it("of many years marks as many as fit", () => {
  const long = modelOf(
    "acme: party",
    "guild: brief old for acme on 1960",
    "guild: brief new for acme on 2019",
  );
  const { ticks: decades } = timelineOf(long, state, visibleIn(long, state));
  expect(decades.map(({ label }) => label)).toEqual(["1960", "1970", "1980", "1990", "2000", "2010"]);
});

it("shows only what passes the filters", () => {
  const filtered = { ...state, sides: ["neither"] };
  const shown = timelineOf(model, filtered, visibleIn(model, filtered));
  expect(shown.moments.flatMap(({ targets }) => targets)).toEqual(["same"]);
});

it("says after the title what of a brief is only inferred", () => {
  const evidence = [{ source: "herald", basis: "inference", of: "date" } as const];
  const doubtful = withFacts(model, "day", { evidence });
  const texts = timelineOf(doubtful, state, visibleIn(doubtful, state)).moments.map(({ text }) => text);
  expect(texts[0]).toBe("Filed for acme: Brief day (day inferred); Brief joint");
});

it("says of a ruling its day alone, and of a filing without a stated side no side", () => {
  const decided = withFacts(modelOf("acme: party", "guild: brief b1 for not-stated on 2014-06-13"), "trial", {
    outcome: { text: "Reversed", date: "2014-07-31", evidence: [] },
  });
  const told = timelineOf(decided, state, visibleIn(decided, state)).moments;
  expect(told.map(({ when, text }) => `${when}: ${text}`)).toEqual([
    "13 June 2014: Filed without a stated side: Brief b1",
    "31 July 2014: Ruling, trial: Ruling overturned",
  ]);
});

it("says once that a grouping is only inferred, whether by its title or beside it", () => {
  const evidence = [{ source: "herald", basis: "inference", of: "grouping" } as const];
  const textFor = (title: string): string | undefined => {
    const told = withFacts(modelOf("acme: party", "guild, union: brief b1 for acme on 2014-06-13"), "b1", {
      title,
      evidence,
    });
    return timelineOf(told, state, visibleIn(told, state)).moments[0]?.text;
  };
  expect(textFor("Joint brief")).toBe("Filed for acme: Joint brief (grouping inferred)");
  expect(textFor("Joint brief (grouping inferred)")).toBe("Filed for acme: Joint brief (grouping inferred)");
});
