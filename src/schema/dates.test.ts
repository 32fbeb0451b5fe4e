import { expect, it } from "vitest";
import { daySpan } from "./dates.ts";

it.each([
  ["2014", "2014-01-01", "2014-12-31"],
  ["2014-02", "2014-02-01", "2014-02-28"],
  ["2016-02", "2016-02-01", "2016-02-29"],
  ["2014-06-13", "2014-06-13", "2014-06-13"],
  ["2013/2014", "2013-01-01", "2014-12-31"],
  ["2014-11/2015-01-02", "2014-11-01", "2015-01-02"],
])("reads %s as %s to %s", (text, first, last) => {
  expect(daySpan(text)).toEqual({ first, last });
});

it.each(["", "14", "2014-13", "2014-02-31", "2014-6-1", "2015/2014", "2013/2014/2015", "yesterday"])(
  "does not take %j for a date",
  (text) => {
    expect(daySpan(text)).toBeNull();
  },
);
