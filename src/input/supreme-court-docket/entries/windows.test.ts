import { describe, expect, test } from "vitest";
import type { Docket } from "../docket.ts";
import { isoDate } from "../formats/fields.ts";
import { courseOf } from "./course.ts";
import { inferredSide } from "./windows.ts";

const called = { top: "the petitioner", bottom: "the respondent" };

/** A docket of rows such as “Nov 01 2017 Petition GRANTED.” */
function docketOf(number: string, rows: readonly string[]): Docket {
  const entries = rows.map((row, at) => {
    const written = row.slice(0, 11);
    return { date: isoDate(written) ?? "", written, text: row.slice(12), links: [], line: at + 1 };
  });
  const texts = {
    file: "a.json",
    top: "Acme, Petitioner",
    bottom: "Bolt",
    lowerCourt: "",
    lowerCourtNumbers: "",
  };
  return { ...texts, number, related: [], isWhole: true, entries, counsel: [] };
}

const sideOn = (date: string, rows: readonly string[], number = "17-1", isMerits = true): string =>
  inferredSide(date, isMerits, false, courseOf(docketOf(number, rows)), called).side ?? "not stated";

const MERITS = [
  "Mar 01 2017 Petition for a writ of certiorari filed. (Response due April 3, 2017)",
  "Sep 28 2017 Petition GRANTED.",
  "Nov 01 2017 Brief of petitioner Acme filed.",
  "Nov 08 2017 The time to file respondents' brief on the merits is extended to and including December 8, 2017.",
  "Dec 08 2017 Brief of respondents Bolt filed. (Distributed)",
];

describe("on the merits a brief is of the party whose seven days it keeps", () => {
  test.each([
    ["2017-10-20", "top", "before either brief"],
    ["2017-11-08", "top", "on the seventh day"],
    ["2017-11-09", "bottom", "on the eighth"],
    ["2017-12-07", "bottom", "a day before the brief that it supports"],
    ["2017-12-15", "bottom", "on the seventh day after it"],
    ["2017-12-18", "not stated", "after both"],
  ])("%s: %s, %s", (date, side) => {
    expect(sideOn(date, MERITS)).toBe(side);
  });

  test("a Sunday and a holiday move the last day on", () => {
    const rows = ["Sep 28 2017 Petition GRANTED.", "Dec 18 2017 Brief of petitioner Acme filed."];
    expect(sideOn("2017-12-26", rows)).toBe("top");
  });

  test("a respondent that supports the petitioner keeps the petitioner's days", () => {
    const rows = [
      ...MERITS.slice(0, 3),
      "Nov 01 2017 Brief of respondent United States in support of petitioner filed.",
      ...MERITS.slice(3),
    ];
    expect(sideOn("2017-11-08", rows)).toBe("top");
  });

  test("two briefs of one day tell no side", () => {
    const rows = [
      "Dec 18 2024 Petition GRANTED.",
      "Dec 27 2024 Brief of petitioner Acme filed.",
      "Dec 27 2024 Brief of respondent Bolt filed.",
    ];
    expect(sideOn("2024-12-27", rows)).toBe("not stated");
  });

  test("before the briefs are filed, the day they are due counts", () => {
    const rows = [
      "Jan 12 2024 Petition GRANTED.",
      "Jan 30 2024 The time to file petitioner's brief on the merits is extended to and including March 4, 2024.",
    ];
    expect(sideOn("2024-03-04", rows)).toBe("top");
  });
});

describe("on the petition", () => {
  const rows = [
    "Mar 01 2017 Petition for a writ of certiorari filed. (Response due April 3, 2017)",
    "May 02 2017 Response Requested. (Due June 1, 2017)",
    "May 20 2017 Motion to extend the time to file a response is granted and the time is extended to and including July 3, 2017.",
    "Jul 03 2017 Brief of respondent Bolt in opposition filed.",
  ];
  test.each([
    ["2017-04-03", "top", "by the day a response was due"],
    ["2017-05-31", "top", "by the day a requested response was due"],
    ["2017-07-03", "bottom", "in the time that only the respondent was given"],
    ["2017-08-01", "not stated", "later"],
  ])("%s: %s, %s", (date, side) => {
    expect(sideOn(date, rows, "17-1", false)).toBe(side);
  });

  test("the United States, when the Court invited it, is on no side", () => {
    const invited = [
      ...rows,
      "Oct 02 2017 The Solicitor General is invited to file a brief in this case expressing the views of the United States.",
    ];
    const { side, reason } = inferredSide(
      "2018-05-01",
      false,
      true,
      courseOf(docketOf("17-1", invited)),
      called,
    );
    expect([side, reason]).toEqual([
      undefined,
      expect.stringMatching(/^The Court invited the United States .+ on October 2, 2017/u),
    ]);
  });
});

test("until October 2007 both sides had the time of a response that was extended", () => {
  const rows = [
    "Mar 03 2006 Petition for a writ of certiorari filed. (Response due May 2, 2006)",
    "Apr 28 2006 Order extending time to file response to petition to and including May 16, 2006.",
  ];
  expect(["2006-05-01", "2006-05-16"].map((date) => sideOn(date, rows, "05-1", false))).toEqual([
    "top",
    "not stated",
  ]);
});

test("on an application the day tells no side", () => {
  expect(
    sideOn(
      "2024-03-04",
      ["Mar 01 2024 Application (23A800) for a stay, submitted to Justice Kagan."],
      "23A800",
      false,
    ),
  ).toBe("not stated");
});
