import { describe, expect, it } from "vitest";
import { parseCase } from "./parse.ts";

const wordsOf = (...parties: readonly { readonly actor: string; readonly with?: string }[]) => {
  const result = parseCase({
    format: "amicus-graph/1",
    title: "Acme v. Coe",
    actors: ["acme", "bolt", "coe", "zinnia-society"].map((id) => ({ id, name: id, kind: "company" })),
    cases: [{ id: "case", title: "Acme v. Coe" }],
    stages: [{ id: "trial", case: "case", label: "Trial", parties }],
  });
  return result.ok ? [] : result.issues.map(({ path, words }) => `${path.join(".")}: ${words}`);
};

describe("a party that stands with another", () => {
  it("is fine where the other is a party of the stage", () => {
    expect(wordsOf({ actor: "acme" }, { actor: "bolt", with: "acme" }, { actor: "coe" })).toEqual([]);
  });
  it("is told where the other is no party of the stage", () => {
    expect(wordsOf({ actor: "acme" }, { actor: "bolt", with: "zinnia-society" })).toEqual([
      "stages.0.parties.1.with: “zinnia-society” is no party of this stage. Name one of the parties, or add it to them.",
    ]);
  });
  it("is told where the company runs in a circle", () => {
    const circle = wordsOf({ actor: "acme", with: "bolt" }, { actor: "bolt", with: "acme" });
    expect(circle).toHaveLength(2);
    expect(circle[0]).toContain("leads back to this party itself");
  });
});
