import { expect, it } from "vitest";
import { withFacts } from "../testing/with-facts.ts";
import { buildModel } from "../model/build-model.ts";
import { modelOf } from "../testing/model-of.ts";
import { goToStep } from "../state/story-steps.ts";
import { INITIAL, type ViewState } from "../state/view-state.ts";
import { alternativeText, frameTitle, headlineOf, pageTitle, resultOver } from "./headline.ts";

const finding = "Three briefs backed acme; the clinic filed for neither side.";
const model = withFacts(
  modelOf(
    "acme: party",
    "bolt: party",
    "daily: media",
    "guild, union: brief b1 for acme on 2014-06",
    "daily: brief b2 for acme on 2014-07",
    "clinic: brief b3 for neither on 2014-07",
    "club: brief b4 for bolt at appeal on 2015",
  ),
  "trial",
  { finding },
);

const over = (change: Partial<ViewState>): string =>
  headlineOf(model, { ...INITIAL, stage: "trial", ...change }).finding;

it("a written finding stands over the whole of what it speaks of", () => {
  for (const view of [
    {},
    { view: "table" },
    { selection: ["guild"] },
    { query: "guild" },
    { vs: "trial" },
  ] as const)
    expect(over(view)).toBe(finding);
});

it.each([
  { view: { kinds: ["media"] }, words: "trial, filtered: 1 brief backs acme." },
  { view: { roles: ["amicus"] }, words: "trial, filtered: 2 briefs back acme and 1 backs neither side." },
  { view: { sides: ["neither"] }, words: "trial, filtered: 1 brief backs neither side." },
  { view: { from: "2014-07" }, words: "trial, filtered: 1 brief backs acme and 1 backs neither side." },
  { view: { to: "2013" }, words: "trial, filtered: no brief is shown." },
  { view: { near: "1", selection: ["guild"] }, words: "trial, around guild: 1 brief backs acme." },
  {
    view: { vs: "appeal" },
    words: "trial and appeal, compared: 2 briefs back acme, 1 backs bolt and 1 backs neither side.",
  },
  {
    view: { vs: "appeal", kinds: ["media"], view: "table" },
    words: "trial and appeal, compared, filtered: 1 brief backs acme.",
  },
  { view: { stage: "all", kinds: ["media"] }, words: "Whole case, filtered: 1 brief backs acme." },
] as const)("over a part of it stands what is counted there: $words", ({ view, words }) => {
  expect(over(view)).toBe(words);
});

it("who won is told of a stage and of the whole case, and not of a part", () => {
  const ended = withFacts(model, "trial", { outcome: { for: "acme", text: "Affirmed", evidence: [] } });
  const told = (change: Partial<ViewState>) => resultOver(ended, { ...INITIAL, stage: "trial", ...change });
  expect([told({}), told({ stage: "all" }), told({ stage: "appeal" }), told({ kinds: ["media"] })]).toEqual([
    "Acme won: ruling upheld",
    "Acme won in the end: ruling upheld",
    "",
    "",
  ]);
  expect(frameTitle("Two briefs backed Acme", told({}))).toBe(
    "Two briefs backed Acme. Acme won: ruling upheld.",
  );
});

it("an open step of the story is its own headline until the reader leaves its view", () => {
  const told = {
    ...model.file,
    story: [{ title: "The press comes in", text: "", view: "stage=trial&kind=media", backing: [] }],
  };
  const step = goToStep(buildModel(told), 1)(INITIAL);
  const headlines = [step, { ...step, kinds: [] }].map((view) => headlineOf(buildModel(told), view).finding);
  expect(headlines).toEqual(["The press comes in.", finding]);
});

it("the stages view, which compares nothing, keeps the words of the whole case", () => {
  expect(over({ view: "stages", vs: "appeal" })).toBe("A test case");
});

it("what to know before trusting a count of a file of several cases stands under the finding of each", () => {
  const caveat = "Each side is the list’s.";
  const several = modelOf(
    "acme: party",
    "guild: brief b1 for acme",
    "bolt: party at other",
    "other: stage of b",
  );
  const { file } = withFacts(several, "trial", { finding });
  const standfirst = (stage: string): string =>
    headlineOf(buildModel({ ...file, caveat, description: "All of them." }), { ...INITIAL, stage })
      .standfirst;
  expect(["trial", "all"].map(standfirst)).toEqual([caveat, "All of them."]);
});

it("over several cases stands how many briefs they drew, and which drew the most", () => {
  const several = (...lines: readonly string[]): string =>
    headlineOf(
      modelOf(
        "acme: party",
        "guild: brief b1 for acme",
        "bolt: party at other",
        "other: stage of b",
        ...lines,
      ),
      INITIAL,
    ).finding;
  expect(several("union: brief b2 for bolt at other", "club: brief b3 for bolt at other")).toBe(
    "3 briefs in 2 cases; b drew the most, 2.",
  );
  expect(several("union: brief b2 for bolt at other")).toBe("2 briefs in 2 cases.");
});

it("the title of the page follows the headline", () => {
  expect(pageTitle(model, { ...INITIAL, stage: "trial", kinds: ["media"] })).toBe(
    "trial, filtered: 1 brief backs acme. · A test case",
  );
});

it("the picture in words says a written finding, and what is only counted once", () => {
  const saying = (change: Partial<ViewState>): string =>
    alternativeText(model, { ...INITIAL, stage: "trial", ...change }, "1 brief backs acme.");
  expect(saying({})).toBe(
    `Network of who backed whom in A test case · trial. ${finding} 1 brief backs acme.`,
  );
  expect(saying({ kinds: ["media"] })).toBe("Network of who backed whom in A test case. 1 brief backs acme.");
});
