import {
  array,
  assert,
  configureGlobal,
  constantFrom,
  oneof,
  property,
  record,
  string,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import { TRIAL_AND_APPEAL as model } from "../testing/cases.ts";
import { modelOf } from "../testing/model-of.ts";
import { addressOf, caseIn } from "./address.ts";
import { paramsIn, withoutTail } from "./as-meant.ts";
import { ADDRESS_KEYS, fromParams, toParams, unreadIn } from "./codecs.ts";
import { chooseStage, set } from "./transitions.ts";
import { INITIAL, type ViewState } from "./view-state.ts";

// The seed is fixed, so that a red test stays red.
configureGlobal({ seed: 11 });

const ids = [...model.actors.keys(), ...model.briefs.keys(), ...model.stages.keys()];

/** Words that say what holds without them. */
const DEFAULTS = ["view=network", "stage=all", "table=actors", "theme=auto", "shared=0"];

const reread = (state: ViewState): ViewState =>
  fromParams(
    new URLSearchParams(addressOf({ slug: "a-case", home: "home-case", otherParams: [] }, state)),
    model,
  );

const unread = (query: string): readonly string[] =>
  unreadIn(paramsIn(query), model).map(({ key, text }) => `${key}=${text}`);

test("says what of it means nothing here, in its own words", () => {
  for (const query of [
    "stage=2nd-circuit",
    "vs=nope",
    "view=map",
    "side=nobody",
    "open=b9",
    "path=acme",
    "path=acme,acme",
    "path=acme,bolt,nobody",
    "from=yesterday",
    "to=2014-02-31",
    "step=99",
    "near=3",
    "shared=many",
    "table=cases",
    "sort=size",
    "sort=--name",
    "layout=x",
    "theme=pink",
    `q=${"x".repeat(101)}`,
  ])
    expect(unread(query)).toEqual([query]);
  expect(unread("role=amicus,evil&kind=x&select=__proto__,acme")).toEqual([
    "role=evil",
    "kind=x",
    "select=__proto__",
  ]);
  expect(unread("stage=appeal.&select=acme,&vs=&utm_source=mail&q=anything&path=acme,bolt)")).toEqual([]);
  expect(unread("sort=-filed&table=briefs&shared=2&near=1&step=")).toEqual([]);
});

test("reads a link as it was meant: from HTML, with a mark too many, from the end of a sentence", () => {
  for (const query of [
    "stage=appeal&amp;role=amicus",
    "?stage=appeal&role=amicus",
    "??stage=appeal&amp;amp;role=amicus.",
    "stage=appeal).&role=amicus,",
  ]) {
    expect(unread(query)).toEqual([]);
    expect(toParams(fromParams(paramsIn(query), model)).toString()).toBe("stage=appeal&role=amicus");
  }
});

test("an order of another view is named, not taken and not passed on", () => {
  for (const query of [
    "view=cases&sort=filed",
    "view=stages&sort=-name",
    "view=table&sort=contested",
    "view=table&table=briefs&sort=role",
  ]) {
    const [sort = ""] = query.split("&").slice(-1);
    expect(unread(query)).toEqual([sort]);
    expect(toParams(fromParams(paramsIn(query), model)).toString()).toBe(query.replace(`&${sort}`, ""));
  }
  for (const query of [
    "view=cases&sort=title",
    "view=stages&sort=first",
    "view=table&table=briefs&sort=-filed",
  ])
    expect(unread(query)).toEqual([]);
  const sorted = fromParams(paramsIn("view=table&sort=-briefs"), model);
  expect(set("view", "cases")(sorted).sort).toBe("");
  expect(set("theme", "dark")(sorted).sort).toBe("-briefs");
});

test("joins a list whose key stands twice; of anything else the first word that means something holds", () => {
  const read = (query: string): ViewState => fromParams(paramsIn(query), model);
  expect(read("role=amicus&role=party")).toEqual(read("role=amicus,party"));
  expect(unread("role=amicus&role=evil&role=amicus")).toEqual(["role=evil"]);
  expect(read("stage=nope&stage=appeal&stage=trial").stage).toBe("appeal");
  expect(unread("stage=nope&stage=appeal&stage=trial&stage=appeal")).toEqual(["stage=nope", "stage=trial"]);
  expect(caseIn(paramsIn("case=a-case&case=b-case"), "home-case")).toBe("a-case");
  expect(unread("case=a-case&case=b-case&case=a-case")).toEqual(["case=b-case"]);
});

test("names a key that is nearly one of its own, and lets those of others be", () => {
  expect(unread("Stage=appeal&roles=amicus&cases=small")).toEqual([
    "Stage=appeal",
    "roles=amicus",
    "cases=small",
  ]);
  expect(unread("utm_source=mail&fbclid=x&ui=none&start=tap&__proto__=x&ref=tos")).toEqual([]);
});

test("says of any word in any key what it could not do, and writes back nothing that this record does not have", () => {
  const keys = constantFrom(...ADDRESS_KEYS, "case", "Stages");
  const words = oneof(
    string(),
    string({ unit: "grapheme" }),
    constantFrom(...ids, "all", "amicus", "2014", "1"),
  );
  assert(
    property(array(record({ key: keys, text: words }), { maxLength: 6 }), (pairs) => {
      const params = new URLSearchParams(pairs.map(({ key, text }) => [key, text]));
      const state = fromParams(params, model);
      const told = unreadIn(params, model);
      for (const { key, text } of told)
        expect(pairs.some((pair) => pair.key === key && pair.text.includes(text))).toBe(true);
      expect(unreadIn(toParams(state), model)).toEqual([]);
      expect(reread(state)).toEqual(state);
    }),
    { numRuns: 500 },
  );
  assert(
    property(constantFrom(...ADDRESS_KEYS), words, (key, text) => {
      const params = new URLSearchParams([[key, text]]);
      const isTold = unreadIn(params, model).length > 0;
      const isUsual = DEFAULTS.includes(`${key}=${withoutTail(text)}`);
      const isEmpty = text.replaceAll(/[.,)\]]/g, "") === "";
      const isDone = toParams(fromParams(params, model)).toString() !== "stage=all";
      expect(isTold || isUsual || isEmpty || isDone, `${key}=${text}`).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("tells of every word of a list that does nothing, and of no other", () => {
  const items = constantFrom("acme", "guild", "b1", "appeal", "nobody", "Acme", "__proto__");
  assert(
    property(uniqueArray(items), (list) => {
      const params = new URLSearchParams({ select: list.join(",") });
      const told = unreadIn(params, model).map(({ text }) => text);
      expect([...told, ...fromParams(params, model).selection].sort()).toEqual([...list].sort());
    }),
  );
});

test("a stage of another case is no stage to compare with, is named and is not passed on", () => {
  const two = modelOf(
    "acme: party at one",
    "acme: party at later",
    "bolt: party at two",
    "one: stage of a",
    "later: stage of a",
    "two: stage of b",
  );
  const params = paramsIn("stage=one&vs=two");
  expect(unreadIn(params, two)).toEqual([{ key: "vs", text: "two", reason: "unknown" }]);
  expect(toParams(fromParams(params, two)).toString()).toBe("stage=one");
  expect(unreadIn(paramsIn("stage=one&vs=later"), two)).toEqual([]);
  expect(chooseStage("two", two.stages)({ ...INITIAL, stage: "one", vs: "later" }).vs).toBe("");
  expect(chooseStage("later", two.stages)({ ...INITIAL, stage: "one", vs: "later" }).vs).toBe("one");
});
