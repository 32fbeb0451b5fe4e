import { expect, it } from "vitest";
import { dateWords, datesMeant } from "./date-words.ts";

it.each([
  ["14 July 2016", ["2016-07-14"]],
  ["July 14th, 2016", ["2016-07-14"]],
  ["Thursday, July 14, 2016", ["2016-07-14"]],
  ["14. Juli 2016", ["2016-07-14"]],
  ["14 juillet 2016", ["2016-07-14"]],
  ["Sept. 2016", ["2016-09"]],
  ["14.07.2016", ["2016-07-14"]],
  ["7/14/2016", ["2016-07-14"]],
  ["7/14/16", ["2016-07-14"]],
  ["7/8/2016", ["2016-07-08", "2016-08-07"]],
  ["2016/07/08", ["2016-07-08"]],
  ["2016-7-4", ["2016-07-04"]],
  ["20160714", ["2016-07-14"]],
  ["2016-07-14T09:30:00Z", ["2016-07-14"]],
  [" 2016-07-14", ["2016-07-14"]],
  ["07/2016", ["2016-07"]],
  ["circa 2016", ["2016"]],
  ["2014-2015", ["2014/2015"]],
  ["2015/2014", ["2014/2015"]],
  ["2013-14", ["2013/2014"]],
  ["26 June 2014 – 31 July 2014", ["2014-06-26/2014-07-31"]],
  ["yesterday", []],
  ["", []],
  ["31 February 2014", []],
])("%j may mean %j", (text, meant) => {
  expect(datesMeant(text)).toEqual(meant);
});

it("quotes a wrong date back with the form that it may mean", () => {
  expect(dateWords("7/8/2016")).toBe(
    "“7/8/2016” is not a date. Did you mean “2016-07-08” or “2016-08-07”? Write YYYY-MM-DD, YYYY-MM or YYYY, or a span such as 2013/2014.",
  );
});

it("says of a day that no calendar has that it is none", () => {
  expect(dateWords("2014-02-31")).toMatch(/^“2014-02-31” is not a date: no calendar has that day\./);
});
