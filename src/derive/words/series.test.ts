import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { modelOf } from "../../testing/model-of.ts";
import type { CaseModel } from "../../model/model.ts";
import { spokenMark } from "../../picture/scene/spoken.ts";
import type { SceneNode } from "../../picture/scene/scene.ts";
import { INITIAL } from "../../state/view-state.ts";
import { alternativeText } from "../headline.ts";
import { scopeOf } from "../scope.ts";
import { summarise } from "../summary.ts";
import { visibleIn } from "../visible.ts";
import {
  forSide,
  inList,
  inSentence,
  inSeries,
  counted,
  kindAndRoles,
  totalInWords,
  kindsInWords,
  markBefore,
  sentence,
  sideName,
} from "./series.ts";

const HARD_NAMES = [
  "Acme Inc.",
  "Yahoo!",
  "No. 2",
  "Who?",
  "and so on…",
  "“Acme”",
  "The “Acme Inc.”",
  'The "Who?"',
  "Acme (Inc.)",
  "=SUM(1)",
  "<b>Acme</b>",
  "株式会社。",
  "محكمة الاستئناف",
  "هل؟",
  "האגודה לזכויות האזרח בע״מ.",
];

it.each([
  ["1 for Acme Inc.", "1 for Acme Inc."],
  ["1 for Acme", "1 for Acme."],
  ["1 backs Yahoo!", "1 backs Yahoo!"],
  ["1 backs the “Acme Inc.”", "1 backs the “Acme Inc.”"],
  ["1 backs “Acme”", "1 backs “Acme”."],
  ["1 backs Acme (Inc.)", "1 backs Acme (Inc.)."],
  ["1 backs and so on…", "1 backs and so on…"],
  ["1 backs \u2068هل؟\u2069", "1 backs \u2068هل؟\u2069"],
])("“%s” becomes the sentence “%s”", (words, whole) => {
  expect(sentence(words)).toBe(whole);
});

it("a name that reads from right to left is kept from turning the words around it", () => {
  expect(inSentence("شركة النور ABC")).toBe("\u2068شركة النور ABC\u2069");
  expect(inSentence("Acme")).toBe("Acme");
});

/** A chamber backs a party of this name, and nobody the other. */
const caseOf = (name: string): CaseModel =>
  ["acme", "chamber"].reduce(
    (model, id) => withFacts(model, id, { name: id === "acme" ? name : `${name} of friends, ${name}` }),
    modelOf("acme: party", "bolt: party", "chamber: brief b for acme"),
  );

describe.each(HARD_NAMES)("of a party called “%s”", (name) => {
  const model = caseOf(name);
  const state = { ...INITIAL, stage: "trial", selection: ["acme"], near: "1" as const };
  const visible = visibleIn(model, state);
  const summary = summarise(scopeOf(model, state), state, visible);
  const node: SceneNode = {
    id: "b",
    label: name,
    actors: [],
    side: "",
    doubt: "",
    target: "b",
    press: "select",
    lines: [name],
    subtitle: "",
    x: 0,
    y: 0,
    radius: 6,
    anchor: "start",
    size: 12,
    shape: "circle",
    tone: "first",
    weight: "plain",
    emphasis: "normal",
  };
  const said = [
    summary,
    alternativeText(model, state, summary),
    ...["acme", "chamber", "b", "b group 0"].map((id) => spokenMark(model, "trial", id, node)),
  ];

  it("every sentence ends with one stop, and no count is without what it counts", () => {
    for (const words of said) {
      expect(words).toMatch(/[.?!…。؟][”"\u2069]*$/);
      expect(words.replaceAll(name, "X")).not.toMatch(
        /\.\.|[?!…。؟][”"\u2069]*\.(\s|$)|\s[.,]|: *[.,]| {2}|\bfor[.,]/,
      );
    }
  });

  it("the side is named as the file names it", () => {
    expect(sideName(model, "trial", "acme").replaceAll(/[\u2068\u2069]/g, "")).toBe(name);
  });
});

it("joins words as a newspaper does", () => {
  expect(inSeries(["Apple"])).toBe("Apple");
  expect(inSeries(["Apple", "Cisco", "Verizon"])).toBe("Apple, Cisco and Verizon");
});

it("parts names that have a comma or an “and” of their own so that none is taken for two", () => {
  expect(inSeries(["the Committee, Inc.", "Apple", "Cisco"])).toBe("the Committee, Inc.; Apple; and Cisco");
  expect(inSeries(["John Smith, appellant", "Acme"])).toBe("John Smith, appellant; and Acme");
  expect(inSeries(["Acme, Inc.", "Bolt, LLC"])).toBe("Acme, Inc. and Bolt, LLC");
  expect(inSeries(["Acme", "11 States and Guam", "2 others"])).toBe("Acme, 11 States and Guam, and 2 others");
  expect(inSeries(["the Nation and others", "Law Professors"])).toBe(
    "the Nation and others, and Law Professors",
  );
  expect(inList(["Ian Forrester, Q.C.", "Owen Pell"])).toBe("Ian Forrester, Q.C.; Owen Pell");
});

it("no member of a series of any names can be taken for two", () => {
  const names = fc.array(fc.constantFrom("A", "B, C", "D and E", "F, Inc.", "G；H"), {
    minLength: 3,
    maxLength: 6,
  });
  fc.assert(
    fc.property(names, (members) => {
      const before = markBefore(members);
      const marks = [before(1), before(members.length - 1)];
      expect(members.filter((each) => marks.some((mark) => each.includes(mark)))).toEqual([]);
    }),
  );
});

it("counts of a thousand have a comma, and a reported total of one does not take the words for many", () => {
  expect(counted(1026, "brief")).toBe("1,026 briefs");
  expect(totalInWords({ what: "briefs for Acme", count: 1241 })).toBe("1,241 briefs for Acme");
  expect(totalInWords({ what: "briefs for Acme", count: 1 })).toBe("Briefs for Acme: 1");
});

it("says of a judge once what it is, and nothing of who does nothing", () => {
  expect(kindAndRoles({ kind: "judge" }, ["court"])).toEqual(["judge"]);
  expect(kindAndRoles({ kind: "company" }, ["other"])).toEqual(["company"]);
  expect(kindAndRoles({ kind: "person" }, ["court"])).toEqual(["person", "court or judge"]);
  expect(kindAndRoles({ kind: "government" }, ["amicus", "agency"])).toEqual(["government", "filer"]);
});

it("counts kinds, the most frequent first", () => {
  expect(kindsInWords(["ngo", "media", "media"])).toBe("2 news organisations, 1 non-profit group");
});

it("a successor stands in its predecessor’s place where a side is named", () => {
  const model = modelOf(
    "old-gov: party as defendant",
    "state: party as defendant",
    "new-gov: party as appellant at appeal",
    "state: party as appellant at appeal",
  );
  const succeeded = withFacts(model, "new-gov", { succeeds: "old-gov" });
  expect(["trial", "appeal", "all"].map((stage) => sideName(succeeded, stage, "old-gov"))).toEqual([
    "old-gov and state",
    "new-gov and state",
    "new-gov and state",
  ]);
});

it("what nobody has read of a side is no side that a brief is for", () => {
  const model = modelOf("acme: party", "guild: brief b1 for not-stated");
  expect(["acme", "neither", "both", "not-stated"].map((side) => forSide(model, "trial", side))).toEqual([
    "for acme",
    "for neither side",
    "for both sides",
    "without a stated side",
  ]);
});
