import { expect, it } from "vitest";
import { dateInWords, periodOf } from "./dates.ts";

it("says a date as precisely as it is known", () => {
  expect(["2014", "2014-06", "2014-06-13", "2013/2014"].map(dateInWords)).toEqual([
    "2014",
    "June 2014",
    "13 June 2014",
    "2013 to 2014",
  ]);
});

it("a period is as precise as its dates: one that is known to the year says no month", () => {
  expect([["2014-06-13", "2014-09"], ["2014"], ["2014", "2014-06"], ["2013/2014"], []].map(periodOf)).toEqual(
    ["Jun–Sept 2014", "2014", "2014", "2013–2014", ""],
  );
});
