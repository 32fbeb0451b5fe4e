import {
  array,
  assert,
  configureGlobal,
  constantFrom,
  property,
  record,
  string,
  uniqueArray,
  webUrl,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { LAYOUT_NAMES } from "./view-state.ts";
import { TRIAL_AND_APPEAL as plain } from "../testing/cases.ts";
import { withStory } from "../testing/with-facts.ts";
import { KIND_NAMES } from "../schema/registries/kinds.ts";
import { ROLE_NAMES } from "../schema/registries/roles.ts";
import { addressOf, caseIn } from "./address.ts";
import { paramsIn } from "./as-meant.ts";
import { fromParams, toParams } from "./codecs.ts";
import { INITIAL, NEARNESS, TABLES, THEMES, VIEWS, type ViewState, isOrderOf } from "./view-state.ts";

// The seed is fixed, so that a red test stays red.
configureGlobal({ seed: 11 });

const model = withStory(plain, "stage=trial&select=guild", "stage=appeal&side=neither");
const ids = [...model.actors.keys(), ...model.briefs.keys(), ...model.stages.keys()];

const views = record({
  view: constantFrom(...VIEWS),
  stage: constantFrom("all", ...model.stages.keys()),
  vs: constantFrom("", ...model.stages.keys()),
  roles: uniqueArray(constantFrom(...ROLE_NAMES)),
  kinds: uniqueArray(constantFrom(...KIND_NAMES)),
  sides: uniqueArray(constantFrom("acme", "bolt", "neither", "not-stated")),
  from: constantFrom("", "2014", "2014-06", "2014-06-13"),
  to: constantFrom("", "2015", "2015-02-28"),
  query: string({ maxLength: 100 }),
  selection: uniqueArray(constantFrom(...ids)),
  path: constantFrom([], ["acme", "bolt"], ["union", "guild"]),
  taken: constantFrom([], ["yes"] as const),
  near: constantFrom(...NEARNESS),
  shared: constantFrom(0, 2, 3, 12),
  open: uniqueArray(constantFrom(...model.briefs.keys())),
  table: constantFrom(...TABLES),
  sort: constantFrom("", "name", "-briefs"),
  layout: constantFrom("", ...LAYOUT_NAMES),
  step: constantFrom(0, 1, 2),
  theme: constantFrom(...THEMES),
});

const reread = (state: ViewState): ViewState =>
  fromParams(
    new URLSearchParams(addressOf({ slug: "a-case", home: "home-case", otherParams: [] }, state)),
    model,
  );

describe("an address", () => {
  it("reads back whatever view it was written from", () => {
    assert(
      property(views, (state) => {
        expect(reread(state)).toEqual(isOrderOf(state) ? state : { ...state, sort: "" });
      }),
    );
  });

  it("says nothing about defaults, and is never bare", () => {
    expect(toParams(INITIAL).toString()).toBe("stage=all");
    expect(toParams({ ...INITIAL, view: "table" }).toString()).toBe("view=table");
  });

  it("is never an error, whatever a stranger writes", () => {
    const keys = constantFrom(
      "view",
      "stage",
      "vs",
      "role",
      "side",
      "from",
      "select",
      "open",
      "sort",
      "layout",
      "step",
      "zoom",
    );
    assert(
      property(array(record({ key: keys, text: string() })), (pairs) => {
        const state = fromParams(new URLSearchParams(pairs.map(({ key, text }) => [key, text])), model);
        expect(Object.keys(state).sort()).toEqual(Object.keys(INITIAL).sort());
      }),
    );
    assert(
      property(
        webUrl({ withQueryParameters: true }),
        (url) => void fromParams(new URL(url).searchParams, model),
      ),
      { numRuns: 25 },
    );
  });

  it("drops unknown values and keeps the good ones beside them", () => {
    const state = fromParams(
      new URLSearchParams("stage=appeal&role=amicus,evil&select=__proto__,acme&from=soon"),
      model,
    );
    expect(state).toEqual({ ...INITIAL, stage: "appeal", roles: ["amicus"], selection: ["acme"] });
  });

  it("with nothing but a case and a theme means the view the file opens with", () => {
    const opening = { ...model, file: { ...model.file, opening: "stage=appeal" } };
    expect(fromParams(new URLSearchParams("theme=dark&utm_source=mail"), opening)).toEqual({
      ...INITIAL,
      stage: "appeal",
      theme: "dark",
    });
    expect(fromParams(new URLSearchParams("role=amicus"), opening).stage).toBe("all");
  });

  it("with nothing but a step means the view of that step; with more, the view that it says", () => {
    const neither = { ...INITIAL, stage: "appeal", sides: ["neither"], step: 2 };
    expect(fromParams(new URLSearchParams("step=2&theme=dark"), model)).toEqual({
      ...neither,
      theme: "dark",
    });
    expect(fromParams(new URLSearchParams("step=2&stage=all"), model)).toEqual({ ...INITIAL, step: 2 });
  });

  it.each(["0", "3", "-1", "1.5", "two", "__proto__", ""])("knows no step %j", (step) => {
    expect(fromParams(new URLSearchParams({ step }), model)).toEqual(INITIAL);
  });

  it("names a case as it is written, never another; the page’s own only where it names none", () => {
    const named = (search: string): string => caseIn(paramsIn(search), "home-case");
    expect(["?case=my-case", "?case=../../secret", "?case=small/", "?case=Small"].map(named)).toEqual([
      "my-case",
      "../../secret",
      "small/",
      "Small",
    ]);
    expect(["", "?case=", "?stage=trial"].map(named)).toEqual(["home-case", "home-case", "home-case"]);
  });

  it("is read as meant after copied HTML and before a mail program’s full stop", () => {
    const read = (search: string): ViewState => fromParams(paramsIn(search), model);
    const meant = { ...INITIAL, stage: "appeal", selection: ["acme"] };
    expect(read("?stage=appeal&amp;select=acme")).toEqual(meant);
    for (const end of [".", ",", ")", "].", "%29."]) {
      expect(read(`?stage=appeal&select=acme${end}`)).toEqual(meant);
      expect(read(`?select=acme&stage=appeal${end}`)).toEqual(meant);
      expect(caseIn(paramsIn(`?case=my-case${end}`), "home-case")).toBe("my-case");
    }
    expect(read("?stage=appeal&q=Acme Inc.").query).toBe("Acme Inc.");
  });

  it("names the case only on the page of another", () => {
    expect(addressOf({ slug: "a-case", home: "a-case", otherParams: [] }, INITIAL)).toBe("?stage=all");
    expect(addressOf({ slug: "a-case", home: "b-case", otherParams: [] }, INITIAL)).toBe(
      "?case=a-case&stage=all",
    );
  });
});
