import { describe, expect, it } from "vitest";
import { parseCase } from "../../schema/issues/parse.ts";
import {
  RECORD,
  RECORD_TEXT,
  briefsAt,
  found,
  lineOf,
  reported,
  returners,
  signersOf,
} from "../bundled-record.ts";
import { sentencesIn } from "../counts-in-sentences.ts";

interface Citation {
  readonly source: unknown;
  readonly quote: unknown;
}

/** Every piece of evidence, wherever it stands in the file as it is written. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(citationsIn);
  const quote = "quote" in value ? value.quote : undefined;
  if (!("source" in value) && quote === undefined) return inside;
  return [{ source: "source" in value ? value.source : undefined, quote }, ...inside];
}

const citations = citationsIn(JSON.parse(RECORD_TEXT));
const ours = [...sentencesIn(RECORD)].map(([place, sentence]) => `${place}: ${sentence}`);
const oursThatSay = (words: RegExp): readonly string[] => ours.filter((sentence) => words.test(sentence));
const shortNames = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => found(RECORD.actors, id)).map(({ name, short }) => short ?? name);

describe("the file", () => {
  it("loads with nothing to remark", () => {
    expect(parseCase(JSON.parse(RECORD_TEXT))).toMatchObject({ ok: true, warnings: [] });
  });

  it("holds 47 briefs and 95 other relations", () => {
    expect([RECORD.briefs.length, RECORD.relations.length]).toEqual([47, 95]);
  });

  it("uses an id once, and no comma in any", () => {
    const lists = [
      RECORD.actors,
      RECORD.cases,
      RECORD.stages,
      RECORD.briefs,
      RECORD.relations,
      RECORD.sources,
    ];
    const ids = lists.flatMap((list) => list.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => id.includes(","))).toEqual([]);
  });
});

describe("evidence", () => {
  it("stands under every brief and every relation", () => {
    const bare = [...RECORD.briefs, ...RECORD.relations].filter(({ evidence }) => evidence.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it("names a source that the file has, and every source is cited", () => {
    const cited = new Set(citations.map(({ source }) => String(source)));
    expect([...cited].sort()).toEqual(RECORD.sources.map(({ id }) => id).sort());
  });

  it("has words wherever it has a quotation, and each quotation has its source", () => {
    const quotations = citations.filter(({ quote }) => quote !== undefined);
    expect(quotations.length).toBeGreaterThan(100);
    expect(quotations.filter(({ source, quote }) => !source || !String(quote).trim())).toEqual([]);
  });
});

describe("who backed whom", () => {
  it("in the district court is Verizon, AT&T, Apple with Cisco, EFF and Infor, all for Microsoft", () => {
    const filed = briefsAt("sdny-district");
    expect(filed.map((brief) => shortNames(signersOf(brief)))).toEqual([
      ["Verizon"],
      ["AT&T"],
      ["Apple", "Cisco"],
      ["EFF"],
      ["Infor"],
    ]);
    expect(briefsAt("sdny-district", "microsoft")).toEqual(filed);
  });

  it("at all three contested stages is Apple, Cisco, Verizon and EFF, and nobody else", () => {
    const always = returners("microsoft", "sdny-district", "second-circuit", "scotus-merits");
    expect([...shortNames(always)].sort()).toEqual(["Apple", "Cisco", "EFF", "Verizon"]);
  });

  it("follows HP Inc. back to Hewlett-Packard", () => {
    expect(lineOf("hp-inc")).toBe("hp-co");
    expect(returners("microsoft", "second-circuit", "scotus-merits")).toContain("hp-co");
  });

  it("in the Supreme Court is 21 briefs for Microsoft where 23 are reported", () => {
    expect(briefsAt("scotus-merits", "microsoft")).toHaveLength(21);
    expect(reported("scotus-merits", "briefs for Microsoft")).toMatchObject({
      count: 23,
      backs: "microsoft",
    });
  });
});

describe("what is inferred says so", () => {
  const basesOf = (evidence: readonly { readonly basis: string }[]) =>
    new Set(evidence.map(({ basis }) => basis));

  it("that AT&T and Rackspace filed one brief", () => {
    const { evidence } = found(RECORD.briefs, "ca2-att-rackspace");
    expect(basesOf(evidence.filter((piece) => piece.of === "grouping"))).toEqual(new Set(["inference"]));
  });

  it.each(["r075", "r076", "r077", "r078"])("the month of the Pennsylvania brief in %s", (id) => {
    const { date, note, evidence } = found(RECORD.relations, id);
    expect({ date, note }).toEqual({
      date: "2017-03",
      note: expect.stringContaining("March 2017 is inferred"),
    });
    expect(evidence).toContainEqual(
      expect.objectContaining({ basis: "inference", says: "filed in March 2017" }),
    );
  });

  it("three signers, and no more", () => {
    const signers = RECORD.briefs
      .flatMap(({ filers }) => filers)
      .filter((filer) => typeof filer !== "string");
    const inferred = signers.filter(({ evidence }) => evidence.every(({ basis }) => basis === "inference"));
    expect(shortNames(inferred.map(({ actor }) => actor))).toEqual([
      "Fox News",
      "Anthony Colangelo",
      "Austen Parrish",
    ]);
  });
});

describe("what stands on the first screen is there and fits", () => {
  it.each(RECORD.stages)("$id: the outcome in plain words and why, and what is not known", (stage) => {
    expect(stage.outcome).toMatchObject({ plain: expect.any(String), reason: expect.any(String) });
    expect(stage.unknown.length).toBeGreaterThan(0);
  });

  it("the best words of a brief are one piece, short enough for a card, and no line of a cover", () => {
    for (const { id, evidence, positions } of RECORD.briefs) {
      const best = [...evidence, ...positions.flatMap((position) => position.evidence)].filter(
        (piece) => piece.best === true,
      );
      expect(best.length, id).toBeLessThanOrEqual(1);
      for (const { quote = "" } of best) {
        expect(quote.length, id).toBeLessThanOrEqual(160);
        expect(quote, id).not.toBe(quote.toUpperCase());
      }
    }
  });
});

describe("what no source showed is left out", () => {
  it.each([
    /hearst/i,
    /\bccia\b|computer (?:&|and) communications industry/i,
    /\bi2 ?c(?:oalition)?\b|internet infrastructure coalition/i,
    /\bada-app\b|(?:application|app) developers alliance/i,
  ])("signers known from memory alone: %s", (name) => {
    expect(RECORD_TEXT).not.toMatch(name);
  });

  it("that anybody dropped out", () => {
    expect(oursThatSay(/dropp?(?:ed|ing)? out/i)).toEqual([]);
  });

  it("words of the workshop", () => {
    expect(oursThatSay(/\bseeds?\b|\bpass\b|\bTODO\b|\bFIXME\b/i)).toEqual([]);
    expect(oursThatSay(/\bmemory\b/i)).toEqual([expect.stringContaining("howMade: ")]);
    expect(RECORD.howMade).toContain("Nothing was taken from memory");
  });
});
