import { expect, test } from "vitest";
import { saidTogether } from "../../derive/words/said-together.ts";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import type { ViewState } from "../../state/view-state.ts";
import { SaidLine } from "./said-line.tsx";

const explorerAt = (view: Partial<ViewState>) =>
  explorerOf(RECORD_MODEL, { stage: "scotus-merits", ...view });

/** The sentence, without the brackets of what can be pressed. */
const said = (view: Partial<ViewState>): string =>
  rendered(<SaidLine />, explorerAt(view))
    .join(" ")
    .replaceAll(/[[\]]/g, "")
    .replaceAll(/ (?=,)/g, "");

test.each<[Partial<ViewState>, string]>([
  [
    { kinds: ["company", "trade-association"], sides: ["microsoft"], from: "2017" },
    "Shown: companies or trade associations that backed Microsoft, since 2017",
  ],
  [{ roles: ["amicus"] }, "Shown: filers"],
  [
    { roles: ["amicus", "party"], kinds: ["company"], sides: ["microsoft", "neither", "not-stated"] },
    "Shown: companies that are filers or parties and that backed Microsoft or neither side or whose side is not stated",
  ],
  [{ to: "2018-01" }, "Shown: everybody, until January 2018"],
  [{ taken: ["yes"] }, "Shown: everybody whose brief the court took up"],
  [{ near: "1", selection: ["apple"] }, "Shown: everybody, within 1 step of Apple"],
  [{ near: "1" }, ""],
  [{}, ""],
])("%j is said together: %s", (view, words) => {
  expect(said(view)).toBe(words);
});

test("each of its words takes back its own filter and no other", () => {
  const view = { kinds: ["company", "media"], sides: ["microsoft"], from: "2017", taken: ["yes"] } as const;
  const explorer = explorerAt(view);
  const { filters, state } = explorer;
  for (const run of saidTogether(RECORD_MODEL, filters.value)) {
    if (typeof run === "string") continue;
    const words = saidTogether(RECORD_MODEL, { ...filters.value, ...run.without(state.value) });
    const texts = words.map((each) => (typeof each === "string" ? each : each.text));
    expect(texts).not.toContain(run.text);
    expect(words.filter((each) => typeof each !== "string")).toHaveLength(4);
  }
});
