import { expect, test } from "vitest";
import { TRIAL_AND_APPEAL } from "../../testing/cases.ts";
import { withStory } from "../../testing/with-facts.ts";
import { fromParams, unreadIn } from "../../state/codecs.ts";
import { INITIAL, type ViewState } from "../../state/view-state.ts";
import { asSaid } from "./host-commands.ts";

const model = withStory(TRIAL_AND_APPEAL, "stage=trial&select=chamber", "stage=appeal&side=neither");
const before: ViewState = { ...INITIAL, stage: "appeal", roles: ["amicus"], selection: ["union"] };

/** The view that the words lead to, and what of them means nothing. */
function after(words: Readonly<Record<string, unknown>>, view = before) {
  const params = asSaid(model, view, words);
  return {
    view: fromParams(params, model),
    unread: unreadIn(params, model).map(({ key, text }) => `${key}=${text}`),
  };
}

test("words that mean something change the view, each its own part", () => {
  expect(after({ stage: "trial", role: "party,court", shared: 2 })).toEqual({
    view: { ...before, stage: "trial", roles: ["party", "court"], shared: 2 },
    unread: [],
  });
  expect(after({ role: ["party"], select: "" })).toEqual({
    view: { ...before, roles: ["party"], selection: [] },
    unread: [],
  });
});

test("words that mean nothing change nothing, and are named", () => {
  expect(after({ stage: "2nd-circuit" })).toEqual({ view: before, unread: ["stage=2nd-circuit"] });
  expect(after({ role: "evil", select: "nobody,noone", stage: "trial" })).toEqual({
    view: { ...before, stage: "trial" },
    unread: ["role=evil", "select=nobody", "select=noone"],
  });
  expect(after({ view: null, theme: {}, open: true })).toEqual({
    view: before,
    unread: ["view=null", "open=true", "theme={}"],
  });
  expect(after({ Stage: "trial" })).toEqual({ view: before, unread: ["Stage=trial"] });
});

test("what means something holds beside what means nothing", () => {
  expect(after({ select: "acme,nobody" })).toEqual({
    view: { ...before, selection: ["acme"] },
    unread: ["select=nobody"],
  });
});

test("of several words for what takes one, the first that means something holds, and the next is named", () => {
  expect(after({ stage: "trial,appeal" })).toEqual({
    view: { ...before, stage: "trial" },
    unread: ["stage=appeal"],
  });
  expect(after({ stage: "2nd-circuit,trial", path: "acme,guild,nobody" })).toEqual({
    view: { ...before, stage: "trial" },
    unread: ["stage=2nd-circuit", "path=acme,guild,nobody"],
  });
});

test("a step brings its view, and the other words go on top", () => {
  expect(after({ step: 2, select: "acme" })).toEqual({
    view: { ...INITIAL, stage: "appeal", sides: ["neither"], step: 2, selection: ["acme"] },
    unread: [],
  });
  expect(after({ step: "" }, { ...before, step: 2 })).toEqual({ view: before, unread: [] });
});

test("a step that the story does not have changes nothing and is named; a turn beyond its end is no mistake", () => {
  for (const step of [99, "99", "-1", "two", "1.5"])
    expect(after({ step }, { ...before, step: 1 })).toEqual({
      view: { ...before, step: 1 },
      unread: [`step=${step}`],
    });
  expect(after({ step: "next" }, { ...before, step: 2 })).toEqual({
    view: { ...before, step: 2 },
    unread: [],
  });
});
