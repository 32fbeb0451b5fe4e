import { expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { correctionsNewestFirst, correctionsSince } from "./corrections.ts";

const file = { ...modelOf("acme: party").file, updated: "2026-11-23" };

it("puts the newest correction first, and holds out those that are younger than the data", () => {
  const corrections = ["2026-11-20", "2026-12-02", "2026-12-01"].map((date) => ({ date, text: "Mended." }));
  const dates = (list: typeof corrections) => list.map(({ date }) => date);
  expect(dates(correctionsNewestFirst({ ...file, corrections }))).toEqual([
    "2026-12-02",
    "2026-12-01",
    "2026-11-20",
  ]);
  expect(dates(correctionsSince({ ...file, corrections }))).toEqual(["2026-12-02", "2026-12-01"]);
});
