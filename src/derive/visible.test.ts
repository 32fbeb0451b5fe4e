import { describe, expect, it } from "vitest";
import { modelOf } from "../testing/model-of.ts";
import { INITIAL, type Filters } from "../state/view-state.ts";
import { visibleIn } from "./visible.ts";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "ann: judge",
  "chamber: trade-association",
  "guild: trade-association",
  "daily: media",
  "chamber, guild: brief b1 for acme on 2014-06-13",
  "daily: brief b2 for bolt on 2014-07",
  "union: brief b3 for neither",
  "chamber: brief b4 for acme at appeal on 2015-01-10",
  "ann: ruled on acme",
);

const shown = (filters: Partial<Filters>) => {
  const visible = visibleIn(model, { ...INITIAL, ...filters });
  return {
    actors: [...visible.actors].sort(),
    briefs: [...visible.briefs],
    relations: [...visible.relations],
    anchors: [...visible.anchors],
    undated: visible.undated,
  };
};

describe("what passes the filters", () => {
  it("at a stage is everyone of that stage", () => {
    expect(shown({ stage: "appeal" })).toEqual({
      actors: ["acme", "bolt", "chamber"],
      briefs: ["b4"],
      relations: [],
      anchors: [],
      undated: 0,
    });
  });

  it("of role amicus is exactly the filers, with the parties they back as anchors", () => {
    expect(shown({ stage: "trial", roles: ["amicus"] })).toMatchObject({
      actors: ["chamber", "daily", "guild", "union"],
      briefs: ["b1", "b2", "b3"],
      anchors: ["acme", "bolt"],
    });
  });

  it("keeps every party of the stage in the picture, whatever is filtered, and counts it nowhere", () => {
    for (const filters of [
      { kinds: ["media"] },
      { sides: ["neither"] },
      { from: "2030" },
      { near: "1", selection: ["union"] },
    ] as const) {
      const visible = shown({ stage: "trial", roles: ["amicus"], ...filters });
      expect(visible.anchors.sort()).toEqual(["acme", "bolt"]);
      expect(visible.actors).not.toContain("bolt");
    }
  });

  it("is any option inside a filter and every filter together", () => {
    expect(shown({ stage: "trial", kinds: ["media", "trade-association"], sides: ["bolt"] })).toMatchObject({
      actors: ["daily"],
      briefs: ["b2"],
    });
  });

  it("keeps neither apart from not stated", () => {
    expect(shown({ stage: "trial", sides: ["neither"] }).briefs).toEqual(["b3"]);
    expect(shown({ stage: "trial", sides: ["not-stated"] }).briefs).toEqual([]);
  });

  it("shows a brief as soon as one of its filers is shown", () => {
    const mixed = modelOf("acme: party", "daily: media", "daily, guild: brief b1 for acme");
    const visible = visibleIn(mixed, { ...INITIAL, stage: "trial", kinds: ["media"] });
    expect([...visible.briefs]).toEqual(["b1"]);
    expect([...visible.actors]).toEqual(["daily"]);
  });

  it("counts a partial date in if any of its days is in the range, and says how many have none", () => {
    const july = shown({ stage: "trial", from: "2014-07-20", to: "2014-07-25" });
    expect(july.briefs).toEqual(["b2"]);
    // b3 and the ruling carry no date.
    expect(july.undated).toBe(2);
  });

  it("draws a relation only where both its ends stand", () => {
    expect(shown({ stage: "trial" }).relations).toEqual(["r1"]);
    expect(shown({ stage: "trial", roles: ["court"] }).relations).toEqual([]);
  });
});
