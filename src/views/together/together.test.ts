import { describe, expect, it } from "vitest";
import { joinedCases } from "../../model/joined-cases.ts";
import { THREE_CASES as model } from "../../testing/cases.ts";
import { modelOf } from "../../testing/model-of.ts";
import { INITIAL } from "../../state/view-state.ts";
import { coFilingNetwork } from "./co-filing.ts";
import { togetherIn } from "./overlay.ts";
import { groupsIn } from "./groups.ts";
import { fellowFilers, sharedCases } from "../../derive/evidence/alignment.ts";
import { profileOf } from "../../derive/evidence/profile.ts";
import { pairProfile } from "../../derive/evidence/fellow-filers.ts";
import { scopeOf } from "../../derive/scope.ts";
import { summarise } from "../../derive/summary.ts";
import { visibleIn } from "../../derive/visible.ts";

const everybody = new Set(model.actors.keys());
const counts = (actor: string, alignment: "same" | "opposite") =>
  fellowFilers(model, actor, alignment).map(({ id, cases }) => [id, cases.length]);

describe("cases that share a brief", () => {
  it("count as one", () => {
    const joined = joinedCases(model);
    expect([...model.cases.keys()].map((id) => [id, joined(id)])).toEqual([
      ["roe-v-ames", "roe-v-ames"],
      ["roe-v-bell", "roe-v-ames"],
      ["coe-v-dunn", "coe-v-dunn"],
    ]);
  });

  it("are joined through a third as well", () => {
    const chain = modelOf(
      ...["a", "b", "c"].flatMap((at) => [`s${at}: stage of ${at}`, `acme: party at s${at}`]),
      "guild: brief b1 for acme at sb",
      "guild: brief b1 for acme at sc",
      "guild: brief b2 for acme at sa",
      "guild: brief b2 for acme at sc",
    );
    expect([...chain.cases.keys()].map(joinedCases(chain))).toEqual(["a", "a", "a"]);
  });
});

describe("the fellow filers of an actor", () => {
  it("backed the same side, by one brief or by two, and joined cases count once", () => {
    expect(counts("guild", "same")).toEqual([["union", 2]]);
  });

  it("are told apart from those who backed the other side", () => {
    expect(counts("guild", "opposite")).toEqual([["daily", 2]]);
  });

  it("are none of those who backed neither side", () => {
    expect([...counts("clinic", "same"), ...counts("clinic", "opposite")]).toEqual([]);
  });

  it("come with the cases and briefs behind each count", () => {
    expect(sharedCases(model, "guild", "union", "same")).toEqual([
      { countedAs: "roe-v-ames", stage: "one", sides: ["ames", "ames"], briefs: ["b1", "b2"] },
      { countedAs: "coe-v-dunn", stage: "three", sides: ["coe", "coe"], briefs: ["b4"] },
    ]);
  });

  it("stand in the panel of the actor, and are said to be computed", () => {
    const sections = profileOf(model, "guild")?.sections ?? [];
    const fellows = sections.find(({ heading }) => heading === "Most frequent companions");
    expect(fellows?.statements[0]?.behind?.label).toBe("in 2 cases");
    expect(fellows?.statements.at(-1)?.details[0]).toContain("not declared by anybody");
    expect(pairProfile(model, "guild", "union").notes).toEqual([
      "They backed the same side in 2 cases, and opposite sides in none.",
      "Computed from the briefs, not declared by anybody. Cases heard together count once.",
    ]);
  });
});

describe("the co-filing network", () => {
  it("ties who backed the same side in enough cases", () => {
    const tie = { from: "guild", to: "union", cases: ["roe-v-ames", "coe-v-dunn"] };
    expect(coFilingNetwork(model, everybody, 2)).toEqual([tie]);
    expect(coFilingNetwork(model, everybody, 3)).toEqual([]);
  });

  it("is of those alone who pass the filters", () => {
    expect(coFilingNetwork(model, new Set(["guild"]), 2)).toEqual([]);
  });

  it("is what the picture of the whole file shows, and what its counts count", () => {
    const together = togetherIn(model, INITIAL, 0);
    const { visible, least } = together;
    expect([[...visible.actors], [...visible.briefs], least]).toEqual([
      ["guild", "union"],
      ["b1", "b2", "b3", "b4"],
      2,
    ]);
    expect(together.headline?.(visible)).toBe("Guild and union backed the same side most often, in 2 cases.");
    expect(together.sentence(visible)).toContain(
      "2 filers backed the same side as another in at least 2 cases: 1 pair in 1 group.",
    );
  });

  it("says so where nobody met often enough", () => {
    const nobody = togetherIn(model, INITIAL, 9);
    expect(nobody.sentence(nobody.visible)).toBe(
      "Nobody who is shown backed the same side in 9 cases or more.",
    );
    expect(nobody.headline?.(nobody.visible)).toBe("");
  });
});

describe("groups", () => {
  const clique = (...ids: readonly string[]) =>
    ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to, cases: ["x", "y"] })));
  const ties = [
    ...clique("a", "b", "c"),
    ...clique("d", "e", "f"),
    { from: "c", to: "d", cases: ["x", "y"] },
  ];

  it("put together who is tied to each other, with the weight inside and to the rest", () => {
    expect(groupsIn(ties).groups).toEqual([
      { members: ["c", "a", "b"], inside: 6, outside: 2 },
      { members: ["d", "e", "f"], inside: 6, outside: 2 },
    ]);
  });

  it("are the same for the same ties in any order", () => {
    expect(groupsIn(ties.toReversed())).toEqual(groupsIn(ties));
  });

  it("are none where nothing is tied", () => {
    expect(groupsIn([])).toEqual({ groups: [], modularity: 0 });
  });

  it("may have names that mean something to a machine", () => {
    const [found] = groupsIn(clique("__proto__", "constructor")).groups;
    expect(found?.members).toEqual(["__proto__", "constructor"]);
  });
});

describe("a view of several cases", () => {
  it("is of all of them, and names no side they do not share", () => {
    const scope = scopeOf(model, INITIAL);
    expect(summarise(scope, INITIAL, visibleIn(scope.model, INITIAL))).toBe(
      "All 3 cases: 9 names, 7 briefs and 0 other ties shown.",
    );
  });

  it("becomes one of the chosen case, in the stages view with all its stages", () => {
    const scope = scopeOf(model, { ...INITIAL, view: "stages", stage: "two" });
    expect([scope.label, ...scope.model.stages.keys()]).toEqual(["roe-v-bell", "two"]);
  });

  it("stays one of all cases in their index, whichever is chosen", () => {
    expect(scopeOf(model, { ...INITIAL, view: "cases", stage: "two" }).label).toBe("All 3 cases");
  });
});
