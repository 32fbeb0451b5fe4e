import { describe, expect, test } from "vitest";
import { fileFrom } from "../../testing/file-with.ts";
import { saysDate } from "./dates-said.ts";
import { quotationReport } from "./quotation-report.ts";

interface Words {
  readonly quote?: string;
  readonly basis?: string;
  readonly of?: string;
  readonly note?: string;
}

/** What the report says of a brief of the Café Guild for Acme, appellant, with these words beside it. */
function toldOf(...evidence: readonly Words[]): readonly string[] {
  const file = fileFrom({
    format: "amicus-graph/1",
    title: "Acme v. Bolt",
    actors: [
      { id: "guild", name: "Café Guild, Inc.", kind: "company" },
      { id: "acme", name: "Acme Inc.", kind: "company" },
    ],
    cases: [{ id: "acme-bolt", title: "Acme v. Bolt" }],
    stages: [
      { id: "appeal", case: "acme-bolt", label: "Appeal", parties: [{ actor: "acme", title: "appellant" }] },
    ],
    briefs: [
      {
        id: "b1",
        title: "Brief",
        filers: ["guild"],
        positions: [{ stage: "appeal", backs: "acme" }],
        filed: "2014-06-13",
        counsel: [{ attorneys: ["Ada M. Rook Jr."] }],
        evidence: evidence.map((each) => ({ source: "list", ...each })),
      },
    ],
    sources: [{ id: "list", title: "A list" }],
  });
  return quotationReport(file).issues.map(({ path, words }) => `${path.join(".")}: ${words.split(". ")[0]}`);
}

describe("a claim whose quotation holds neither the name nor the value", () => {
  test("is listed with what it lacks", () => {
    expect(toldOf({ quote: "A brief was filed." })).toEqual([
      "briefs.0.filers.0: “Café Guild, Inc.”: no quotation holds the name",
      "briefs.0.positions.0: “acme”: no quotation holds the side",
      "briefs.0.filed: “2014-06-13”: no quotation holds the date",
      "briefs.0.counsel.0: “Ada M",
    ]);
  });

  test("is not listed where words name it, accents, capitals and punctuation aside", () => {
    const quote = "BRIEF OF THE CAFE GUILD IN SUPPORT OF APPELLANT. June 13th, 2014. Counsel: A. Rook";
    expect(toldOf({ quote })).toEqual([]);
  });

  test("is not listed where it is an inference that says from what it is concluded", () => {
    const note = "From the list.";
    expect(toldOf({ quote: "Nobody.", basis: "inference", note })).toEqual([]);
    expect(toldOf({ quote: "Nobody.", basis: "inference" })).toHaveLength(4);
  });
});

test("a part that is an inference of its own is not listed, whatever else carries the brief", () => {
  const quote = "BRIEF OF THE CAFE GUILD IN SUPPORT OF APPELLANT. Counsel: A. Rook";
  const note = "It is among those announced on that day.";
  expect(toldOf({ quote }, { basis: "inference", of: "date", note })).toEqual([]);
  expect(toldOf({ quote }, { basis: "inference", note })).toHaveLength(1);
});

describe("a date is in the words", () => {
  test.each([
    ["2014-06-13", "on June 13, 2014"],
    ["2014-06-13", "13 June 2014"],
    ["2014-06-13", "El pasado 13 de junio"],
    ["2014-06-13", "court stamp 06/13/14"],
    ["2014-06-13", "of 2014-06-13"],
    ["2014-06", "in June 2014"],
    ["2014-06", "June 3, 2014"],
    ["2014", "in 2014"],
    ["2014-06-26/2014-07-31", "heard on July 31, 2014"],
  ])("%s: %s", (date, quote) => {
    expect(saysDate(quote, date)).toBe(true);
  });

  test.each([
    ["2014-06-13", "in June 2014"],
    ["2014-06-13", "on June 12, 2014"],
    ["2014-06-13", "June 13, 2015"],
    ["2014-06", "in 2014"],
    ["2014", "No. 20145"],
  ])("%s, and not so: %s", (date, quote) => {
    expect(saysDate(quote, date)).toBe(false);
  });
});
