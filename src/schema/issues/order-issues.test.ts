import { describe, expect, it } from "vitest";
import { parseCase } from "./parse.ts";

/** What the check says of an order of the briefs a1 and a2 for Acme, b1 for Bolt, who stands with Acme, and c1 for Coe. */
function wordsOn(...order: readonly string[]): readonly string[] {
  const backs = { a1: "acme", a2: "acme", b1: "bolt", c1: "coe", elsewhere: "acme" };
  const parties = [{ actor: "acme" }, { actor: "bolt", with: "acme" }, { actor: "coe" }];
  const result = parseCase({
    format: "amicus-graph/1",
    title: "Acme v. Coe",
    actors: ["acme", "bolt", "coe", "guild"].map((id) => ({ id, name: id, kind: "company" })),
    cases: [{ id: "case", title: "Acme v. Coe" }],
    stages: [
      { id: "trial", case: "case", label: "Trial", parties, order },
      { id: "appeal", case: "case", label: "Appeal", parties },
    ],
    briefs: Object.entries(backs).map(([id, party]) => ({
      id,
      title: id,
      filers: ["guild"],
      positions: [{ stage: id === "elsewhere" ? "appeal" : "trial", backs: party }],
    })),
  });
  const issues = result.ok ? result.warnings : result.issues;
  return issues.map(({ level, path, words }) => `${level} ${path.join(".")}: ${words}`);
}

describe("an order of briefs", () => {
  it("is fine among the briefs for one party, and from side to side", () => {
    expect(wordsOn("a2", "a1", "b1")).toEqual([]);
    expect(wordsOn("c1", "a2")).toEqual([]);
  });
  it("is told where lines would cross, for the parties of a side have an order as well", () => {
    expect(wordsOn("b1", "a1")).toEqual([
      "warning stages.0.order.1: “a1” cannot stand after “b1”: their lines would cross, for “acme” comes before “bolt” in “parties”. Name the briefs for “acme” first, or change the order of the parties.",
    ]);
  });
  it("is told where it names a brief of another stage, or one twice", () => {
    expect(wordsOn("elsewhere", "a1", "a1")).toEqual([
      "warning stages.0.order.0: “elsewhere” takes no position at this stage, whose picture does not have it. Take it out of the order.",
      "warning stages.0.order.2: “a1” stands twice in the order; its first place holds. Take this one out.",
    ]);
  });
  it("is an error where no brief has the name", () => {
    expect(wordsOn("a3")).toEqual([
      expect.stringContaining("error stages.0.order.0: no brief “a3”. Did you mean"),
    ]);
  });
});
