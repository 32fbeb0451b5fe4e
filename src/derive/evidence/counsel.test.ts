import { expect, it } from "vitest";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { modelOf } from "../../testing/model-of.ts";
import { withFacts } from "../../testing/with-facts.ts";
import { INITIAL } from "../../state/view-state.ts";
import { tableOf } from "../table/table.ts";
import { visibleIn } from "../visible.ts";
import { textOf } from "../words/names.ts";
import { actorProfile } from "./actor.ts";
import { briefProfile } from "./brief.ts";
import type { Profile } from "./citation.ts";

const plain = modelOf(
  "one: stage of roe-v-ames",
  "two: stage of coe-v-dunn",
  "roe: party at one",
  "coe: party at two",
  "firm: law-firm",
  "guild, union, daily, clinic, club: brief b1 for roe at one",
  "guild: brief b2 for coe at two",
  "union: brief b3 for coe at two",
);
const wrote = { counsel: [{ firm: "firm", attorneys: ["Ann Bell"] }] };
const model = withFacts(withFacts(plain, "b1", wrote), "b2", wrote);

const part = (profile: Profile, heading: string): readonly string[] =>
  (profile.sections.find((each) => each.heading === heading)?.statements ?? []).map(({ words, details }) =>
    [textOf(words), textOf(details)].join(" | "),
  );

it("the card of a firm says for whom else it wrote, in every case, and who came back", () => {
  const profile = actorProfile(model, model.actor("firm"));
  expect(part(profile, "Lawyers for")).toEqual([
    "Brief b1 | for guild, union, daily and 2 others · roe-v-ames · Ann Bell",
    "Brief b2 | for guild · coe-v-dunn · Ann Bell",
  ]);
  expect(part(profile, "Wrote for more than once")).toEqual(["guild | Brief b1 and Brief b2"]);
});

it("the card of a brief says what else its firm wrote, and that of a filer who wrote for it", () => {
  expect(part(briefProfile(model, model.brief("b2")), "Lawyers")).toEqual([
    "firm | Ann Bell · also wrote: Brief b1",
  ]);
  expect(part(actorProfile(model, model.actor("union")), "Lawyers")).toEqual([
    "firm | Brief b1 · wrote 1 brief for others here",
  ]);
});

it("counsel stand in both tables of a record that knows any, and in none of one that does not", () => {
  const counselIn = (table: "actors" | "briefs", of: typeof model): readonly string[] | null => {
    const view = { ...INITIAL, stage: "one", table };
    const { columns, rows } = tableOf(of, view, visibleIn(of, view));
    const at = columns.findIndex(({ label }) => label === "Lawyers");
    return at < 0 ? null : rows.map(({ id, cells }) => `${id}: ${textOf(cells[at]?.words ?? [])}`);
  };
  expect(counselIn("briefs", model)).toEqual(["b1: firm"]);
  expect(counselIn("actors", model)).toContain("union: firm");
  expect(counselIn("actors", model)).toContain("roe: ");
  expect(counselIn("briefs", plain)).toBeNull();
});

it("every firm of the bundled record is a way to each brief that it wrote, and back", () => {
  for (const { id, counsel } of RECORD_MODEL.briefs.values()) {
    for (const { firm } of counsel) {
      if (firm === undefined) continue;
      const links = actorProfile(RECORD_MODEL, RECORD_MODEL.actor(firm))
        .sections.filter(({ heading }) => heading === "Lawyers for")
        .flatMap(({ statements }) => statements.flatMap(({ words }) => words));
      expect(
        links.some((word) => typeof word !== "string" && word.id === id),
        `${firm} ${id}`,
      ).toBe(true);
    }
  }
});
