import { expect, test } from "vitest";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { StayedTogether } from "./stayed-view.tsx";
import { stayedTogether } from "./stayed.ts";

const everybody = (model: typeof RECORD_MODEL) => new Set(model.actors.keys());

const model = modelOf(
  "acme: party as movant",
  "acme: party as movant at appeal",
  "bolt: party as other",
  "bolt: party as other at appeal",
  "guild, union: brief b1 for acme",
  "guild: brief b2 for acme at appeal",
  "union, club: brief b3 for acme at appeal",
  "turncoat: brief b4 for acme",
  "turncoat: brief b5 for bolt at appeal",
  "loner: brief b6 for bolt",
  "loner: brief b7 for bolt at appeal",
);

test("who backed one side at the same stages stands together; who was there once, changed sides or was alone does not", () => {
  expect(stayedTogether(model, everybody(model))).toEqual([
    { side: "acme", stages: ["trial", "appeal"], members: ["guild", "union"] },
  ]);
});

test("who is filtered away is not counted", () => {
  expect(stayedTogether(model, new Set(["guild", "club"]))).toEqual([]);
});

test("of a case of one stage nothing is said", () => {
  const alone = modelOf("acme: party", "guild, union: brief b1 for acme");
  expect(rendered(<StayedTogether />, explorerOf(alone))).toEqual([]);
});

test("in the bundled record the groups are those of a recount, brief by brief", () => {
  const counted = new Map<string, Set<string>>();
  for (const { filers, positions } of RECORD_MODEL.file.briefs)
    for (const filer of filers)
      for (const { stage, backs } of positions) {
        if (backs !== "microsoft") continue;
        const id = typeof filer === "string" ? filer : filer.actor;
        counted.set(id, (counted.get(id) ?? new Set()).add(stage));
      }
  for (const { side, stages, members } of stayedTogether(RECORD_MODEL, everybody(RECORD_MODEL))) {
    if (side !== "microsoft") continue;
    const alike = [...counted].filter(
      ([, theirs]) => [...theirs].sort().join() === [...stages].sort().join(),
    );
    expect([...members].sort(), stages.join()).toEqual(alike.map(([id]) => id).sort());
  }
  const lines = rendered(<StayedTogether />, explorerOf(RECORD_MODEL));
  expect(lines[0]).toBe("## Who filed together at several stages");
  expect(lines.length).toBeGreaterThan(3);
});
