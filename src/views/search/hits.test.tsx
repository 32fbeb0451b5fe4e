import { expect, test } from "vitest";
import { liftedWords } from "../../derive/words/lifted.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { buildModel } from "../../model/build-model.ts";
import { RECORD_MODEL, fileOf } from "../../testing/bundled-record.ts";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { withFacts } from "../../testing/with-facts.ts";
import { type Found, type Offer, searchOf } from "./grouped-hits.ts";
import { Hits } from "./hits.tsx";

const atAppeal = explorerOf(model, { stage: "appeal" });
const TERM_MODEL = buildModel(fileOf("october-term-2022"));
const APART = modelOf("acme: party", "guild: brief b1 for acme", "union: brief b2 for acme");
const TAKEN = withFacts(model, "b1", {
  takenUp: [{ by: "dissent", page: "12", quote: "as the guild explains", evidence: [] }],
});
const searches = new Map(
  await Promise.all(
    [model, RECORD_MODEL, TERM_MODEL, APART, TAKEN].map(
      async (each) => [each, await searchOf(each)] as const,
    ),
  ),
);

function foundBy(explorer: Explorer, typed: string): Found {
  const search = searches.get(explorer.model);
  if (!search) throw new Error("This record has not been read for the search.");
  return search(typed, explorer.visible.value, "");
}

/** What a reader reads of the hits for what is typed. */
const linesFor = (explorer: Explorer, typed: string): readonly string[] =>
  rendered(<Hits groups={foundBy(explorer, typed).groups} />, explorer);

const offersFor = (explorer: Explorer, typed: string): readonly Offer[] =>
  foundBy(explorer, typed).groups.flatMap(({ offers }) => offers);

const wordsOf = ({ title, sentence }: Offer): string =>
  [...title, ...sentence].map(({ text }) => text).join("");

test("hits stand under what they are, an actor with its kind, a brief with its stage", () => {
  expect(linesFor(atAppeal, "guild")).toEqual([
    "Names",
    "guild Trade association",
    "Briefs",
    "Brief b1 Filed by guild. Brief, trial Hidden in this view. Choose to show it.",
    "Brief b3 Filed by guild. Brief, appeal",
  ]);
});

test("what the view hides says that choosing it shows it", () => {
  expect(linesFor(atAppeal, "union")).toContain("union Company Hidden in this view. Choose to show it.");
});

const ireland = explorerOf(RECORD_MODEL, { stage: "all" });
const term = explorerOf(TERM_MODEL, { stage: "all" });

test.each([
  ["cabranes", "José A. Cabranes"],
  ["JOSE", "José A. Cabranes"],
  ["abran", "José A. Cabranes"],
  ["AT and T", "AT&T Corp."],
  ["verizon comm", "Verizon Communications Inc."],
  ["frontier foundation", "Electronic Frontier Foundation"],
  ["joint brief of apple", "Joint brief of Apple and Cisco"],
  ["lewia", "Joint brief of BDI, DIHK, Ibec, Lewiatan and MEDEF"],
  ["Zwilinger", "Marc J. Zwillinger"],
  ["Mircosoft", "Microsoft Corporation"],
])("“%s” finds %s: any part of a word, an alias, one letter forgiven", (typed, name) => {
  expect(offersFor(ireland, typed).map(wordsOf).join("\n")).toContain(name);
});

const saidUnder = (group: string, explorer: Explorer, typed: string): string =>
  foundBy(explorer, typed)
    .groups.filter(({ name }) => name === group)
    .flatMap(({ offers }) => offers)
    .map(wordsOf)
    .join("\n");

test.each([
  ["contempt", "Reported, and what the record says", "may land itself in contempt of court"],
  ["hot dispute", "Reported, and what the record says", "the subject of hot dispute"],
  ["14-2985", "Stages", "Second Circuit"],
  ["Zwillinger", "Lawyers", "Marc J. Zwillinger"],
  ["Apple Cisco", "What joins Apple and Cisco", "Joint brief of Apple and Cisco"],
  ["Apple and Cisco", "What joins Apple and Cisco", "Joint brief of Apple and Cisco"],
  ["ended the hold", "Other ties", "ended the hold"],
  ["cloud act", "Other ties", "CLOUD Act"],
  ["829 F.3d 197", "Rulings", "829 F.3d 197"],
  ["store in ireland e-mail hand over", "Stages", "Can a US warrant make Microsoft hand over e-mail"],
  ["steptoe", "Names", "Steptoe"],
  ["a hold on her order", "Events", "announces a hold on her order"],
  ["35 computer scientists", "Briefs", "35 leading computer scientists"],
  ["M9-150", "Stages", "District court"],
  ["ignored conflicts of laws", "Quotations", "International Comity"],
  ["zdnet", "Sources", "ZDNet"],
])("in the case, “%s” finds under “%s” what says “%s”", (typed, group, words) => {
  expect(saidUnder(group, ireland, typed)).toContain(words);
});

test.each([
  ["Fourteen Affiliates", "Briefs", "Fourteen Affiliates"],
  ["student", "Names", "National Black Law Students Association"],
  ["Students for Fair", "Cases", "Students for Fair Admissions"],
  ["sackett", "Cases", "Sackett v. Environmental Protection Agency"],
])("in the Term, “%s” finds under “%s” what says “%s”", (typed, group, words) => {
  expect(saidUnder(group, term, typed)).toContain(words);
});

test("a docket’s number finds its stage first", () => {
  expect(foundBy(ireland, "14-2985").groups[0]?.name).toBe("Stages");
  expect(offersFor(ireland, "no. 14-2985").map(wordsOf)[0]).toContain("Second Circuit");
});

test.each([
  "<img src=x onerror=alert(1)>",
  "(((",
  "\\",
  "%",
  "__constructor__",
  "qwertzuiop",
  "xyzzy",
  "14-2986",
])("“%s” finds nothing, even with a letter forgiven", (typed) => {
  expect([foundBy(ireland, typed), foundBy(term, typed)].map(({ count }) => count)).toEqual([0, 0]);
});

/** The view after the first hit with these words was chosen, and what had to be lifted. */
function afterChoosing(explorer: Explorer, typed: string, words: string) {
  const before = explorer.state.value;
  const offer = offersFor(explorer, typed).find((each) => wordsOf(each).includes(words));
  if (!offer) throw new Error(`“${typed}” did not find “${words}”.`);
  explorer.arrive(offer.go, offer.place);
  const { state, visible } = explorer;
  return {
    state: state.value,
    visible: visible.value,
    lifted: liftedWords(explorer.model, before, state.value),
  };
}

const parties = () => explorerOf(RECORD_MODEL, { view: "table", stage: "sdny-district", roles: ["party"] });

test("a hit that is hidden by a filter alone is shown at its stage, and the filter kept beside it", () => {
  const { state, visible, lifted } = afterChoosing(parties(), "apple", "Apple Inc.");
  expect([state.stage, state.roles, visible.actors.has("apple")]).toEqual([
    "sdny-district",
    ["party", "amicus"],
    true,
  ]);
  expect(lifted).toBe("Filers shown as well.");
});

test("counsel that the opening picture leaves out is shown once it is chosen, and nobody else beside", () => {
  const { state, visible, lifted } = afterChoosing(parties(), "steptoe", "Steptoe");
  expect([state.roles, visible.actors.has("steptoe")]).toEqual([["party", "counsel"], true]);
  expect(lifted).toBe("Lawyers shown as well.");
});

test("a relation is shown at the stage where it happened, and only what hides it is lifted", () => {
  const explorer = explorerOf(RECORD_MODEL, { stage: "scotus-merits", kinds: ["media"], from: "2014" });
  const { state, visible, lifted } = afterChoosing(explorer, "ended the hold", "Preska ended the hold");
  expect([state.stage, state.kinds, state.from]).toEqual(["sdny-district", [], "2014"]);
  expect(visible.relations.has(state.selection[0] ?? "")).toBe(true);
  expect(lifted).toBe("Shown at: District court; the filter by kind was lifted.");
});

test("a claim opens with the stage that it is about, with the words to point at", () => {
  const explorer = explorerOf(RECORD_MODEL, { stage: "scotus-cert", kinds: ["company"] });
  const { state } = afterChoosing(explorer, "hot dispute", "hot dispute");
  expect([state.stage, state.selection, state.kinds]).toEqual([
    "sdny-district",
    ["sdny-district"],
    ["company"],
  ]);
  expect(explorer.arrival.value?.place).toContain("hot dispute");
});

test("no hit presses every role", () => {
  for (const typed of ["steptoe", "reuters", "cloud act", "zwillinger", "lifted", "congress"]) {
    for (const { go } of offersFor(ireland, typed)) {
      expect(go(ireland.state.value).roles.length, typed).toBeLessThan(6);
    }
  }
});

test("two names without anything in common are offered the path between them", () => {
  const [path] = offersFor(explorerOf(APART), "guild union");
  expect(path?.ends).toEqual(["guild", "union"]);
});

test("two names of a Term that filed in the same cases are offered what they share", () => {
  expect(linesFor(term, "chamber of commerce cato institute").slice(0, 2).join(" ")).toMatch(
    /^What joins .*The same side in \d+ cases?, opposite sides in \d+/,
  );
});

test("what a court said of a brief is found by its words", () => {
  expect(linesFor(explorerOf(TAKEN, { stage: "trial" }), "explains")).toEqual([
    "Taken up by the court",
    "as the guild explains Taken up in a dissent, p. 12 · Brief b1, trial",
  ]);
});
