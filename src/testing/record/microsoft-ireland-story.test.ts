import { describe, expect, test } from "vitest";
import { fromParams, toParams } from "../../state/codecs.ts";
import { INITIAL } from "../../state/view-state.ts";
import {
  RECORD,
  RECORD_MODEL,
  RECORD_TEXT,
  briefsAt,
  found,
  lineOf,
  returners,
  signersOf,
} from "../bundled-record.ts";
import { numbersIn } from "../counts-in-sentences.ts";

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
const { story } = RECORD;
const textOf = (title: RegExp): string => story.find((step) => title.test(step.title))?.text ?? "";
const DISTRICT = "sdny-district";
const APPEAL = "second-circuit";
const CERT = "scotus-cert";
const MERITS = "scotus-merits";
const filersAt = (...stages: readonly string[]) =>
  signersOf(...stages.flatMap((stage) => briefsAt(stage))).map(lineOf);

test("the story has eight to twelve steps of one to three sentences", () => {
  expect(story.length).toBeGreaterThanOrEqual(8);
  expect(story.length).toBeLessThanOrEqual(12);
  const lengths = story.map(({ text }) => [...SENTENCES.segment(text)].length);
  expect(lengths.filter((length) => length > 3)).toEqual([]);
});

describe.each(story.map((step, index) => [index + 1, step] as const))("step %i", (number, step) => {
  test("opens the view that it names, every word of it", () => {
    const state = fromParams(new URLSearchParams({ step: String(number) }), RECORD_MODEL);
    const view = toParams({ ...state, step: INITIAL.step });
    // An address leaves out what goes without saying.
    if (!view.has("stage")) view.set("stage", INITIAL.stage);
    expect(Object.fromEntries(view)).toEqual(Object.fromEntries(new URLSearchParams(step.view)));
  });

  test("has every sentence carried by something that has evidence", () => {
    for (const { segment } of SENTENCES.segment(step.text)) {
      const backing = step.backing.filter(({ words }) => segment.includes(words) || words.includes(segment));
      expect(backing, segment).not.toEqual([]);
    }
    for (const { words, about, evidence } of step.backing) {
      const ids = about.flatMap((id) => [
        ...(RECORD_MODEL.briefs.get(id)?.evidence ?? RECORD_MODEL.relations.get(id)?.evidence ?? []),
        ...(RECORD_MODEL.stages.has(id) ? [id] : []),
      ]);
      expect(ids.length + evidence.length, words).toBeGreaterThan(0);
    }
  });

  test("quotes nothing that the record does not quote from the same source", () => {
    const record = JSON.stringify({ ...JSON.parse(RECORD_TEXT), story: [] });
    for (const { source, quote } of step.backing.flatMap(({ evidence }) => evidence)) {
      const citation = JSON.stringify(quote === undefined ? { source } : { source, quote });
      expect(record).toContain(citation.slice(0, -1));
    }
  });
});

describe("what the story says of who was there", () => {
  test("those named at all three contested stages are the four it names", () => {
    const names = returners("microsoft", DISTRICT, APPEAL, MERITS).map((id) => {
      const { name, short = name } = found(RECORD.actors, id);
      return short;
    });
    expect(names.sort()).toEqual(["Apple", "Cisco", "EFF", "Verizon"]);
    expect(textOf(/three courts/)).toContain("Apple, Cisco, Verizon and EFF are the four named");
  });

  test("Google is reported absent from the appeal, and is the only one", () => {
    expect(found(RECORD.stages, APPEAL).absent.map(({ actor }) => actor)).toEqual(["google"]);
  });

  test("the newcomers of the appeal were not found before it, nor those of 2018", () => {
    const newAtAppeal = ["amazon", "ebay", "hp-co", "rackspace", "salesforce", "uschamber"];
    expect(newAtAppeal.filter((id) => filersAt(DISTRICT).includes(id))).toEqual([]);
    expect(newAtAppeal.filter((id) => !filersAt(APPEAL).includes(id))).toEqual([]);
    const newIn2018 = ["google", "facebook", "ibm"];
    expect(newIn2018.filter((id) => filersAt(DISTRICT, APPEAL, CERT).includes(id))).toEqual([]);
    expect(newIn2018.filter((id) => !filersAt(MERITS).includes(id))).toEqual([]);
  });

  test("AT&T, Infor and Rackspace are those whose absence is inferred, because they are not on Microsoft’s list", () => {
    const { absent } = found(RECORD.stages, MERITS);
    expect(absent.map(({ actor }) => actor)).toEqual(["att", "infor", "rackspace"]);
    expect(
      absent.flatMap(({ evidence }) => evidence.map(({ source, basis }) => `${basis}: ${source}`)),
    ).toEqual(Array(3).fill("inference: ms-scotus-list"));
    for (const { note = "" } of absent) expect(textOf(/three courts/)).toContain(`${numbersIn(note)[0]}`);
  });

  test("no foreign government or Commission backed a side", () => {
    const sovereigns = RECORD.actors.filter(
      ({ id, kind, country }) => id === "eu-commission" || (kind === "government" && country !== "US"),
    );
    const sides = RECORD.briefs
      .filter((brief) => signersOf(brief).some((id) => sovereigns.some((each) => each.id === id)))
      .flatMap(({ positions }) => positions.map(({ backs }) => backs));
    expect(sides).toEqual(["neither", "neither", "neither", "neither"]);
  });
});

test("nobody is said to have dropped out or left", () => {
  expect(story.filter(({ title, text }) => /dropped|\bleft\b|quit|withdr/i.test(title + text))).toEqual([]);
});
