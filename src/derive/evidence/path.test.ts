import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { RECORD_MODEL, RECORD_TEXT } from "../../testing/bundled-record.ts";
import { buildModel } from "../../model/build-model.ts";
import { withFacts } from "../../testing/with-facts.ts";
import { modelOf } from "../../testing/model-of.ts";
import { INITIAL } from "../../state/view-state.ts";
import { within, visibleIn } from "../visible.ts";
import { pathSections, shortestPath } from "./path.ts";
import { textOf } from "../words/names.ts";
import { tracing } from "../reveal.ts";

const record = JSON.parse(RECORD_TEXT);

/** How many links lie between two actors, counted on the file itself by a plain breadth-first walk. */
function referenceDistance(from: string, to: string): number | null {
  const links: [string, string][] = [];
  for (const { id, filers, positions, counsel } of record.briefs) {
    for (const { firm } of counsel ?? []) if (firm) links.push([id, firm]);
    for (const filer of filers ?? []) links.push([id, filer.actor ?? filer]);
    for (const { backs } of positions) links.push([id, backs]);
  }
  for (const relation of record.relations) links.push([relation.from, relation.to]);
  const isNamed = (id: string): boolean => id !== "neither" && id !== "not-stated";
  let frontier = new Set([from]);
  const seen = new Set(frontier);
  for (let distance = 0; frontier.size > 0; distance += 1) {
    if (frontier.has(to)) return distance;
    const ahead = links.flatMap(([a, b]) => [
      ...(frontier.has(a) ? [b] : []),
      ...(frontier.has(b) ? [a] : []),
    ]);
    frontier = new Set(ahead.filter((id) => isNamed(id) && !seen.has(id)));
    for (const id of frontier) seen.add(id);
  }
  return null;
}

describe("the shortest path", () => {
  it("is as short as a breadth-first walk finds, for 200 pairs of the bundled case", () => {
    const actor = constantFrom(...RECORD_MODEL.actors.keys());
    assert(
      property(actor, actor, (from, to) => {
        const path = shortestPath(RECORD_MODEL, from, to);
        expect(path === null ? null : path.length - 1).toBe(referenceDistance(from, to));
      }),
      { numRuns: 200, seed: 2014 },
    );
  });

  it("is told in sentences, each with its evidence", () => {
    const { words, sections } = pathSections(RECORD_MODEL, "apple", "cisco");
    expect(words).toContain("without anyone in between");
    const [step] = sections[0]?.statements ?? [];
    expect(textOf(step?.words ?? [])).toMatch(/^Apple and Cisco signed one brief: /);
    expect(step?.evidence?.length).toBeGreaterThan(0);
  });

  it("tells every step of a longer way", () => {
    const model = modelOf(
      "acme: party",
      "guild: brief b1 for acme",
      "guild, union: brief b2 for neither",
      "union: sued on bolt",
    );
    expect(
      pathSections(model, "acme", "bolt").sections[0]?.statements.map(({ words }) => textOf(words)),
    ).toEqual([
      "guild backed acme in: Brief b1",
      "guild and union signed one brief: Brief b2",
      "union sued bolt",
    ]);
  });

  it("leads through the firm that wrote a brief, and says for whom", () => {
    const written = withFacts(
      modelOf("acme: party", "firm: law-firm", "other: law-firm", "guild: brief b1 for acme"),
      "b1",
      { counsel: ["firm", "other"].map((firm) => ({ firm, attorneys: [] })) },
    );
    const told = (from: string, to: string) =>
      pathSections(written, from, to).sections[0]?.statements.map(({ words }) => textOf(words));
    expect([
      told("firm", "guild"),
      told("guild", "firm"),
      told("acme", "firm"),
      told("firm", "other"),
    ]).toEqual([
      ["firm acted for guild in: Brief b1"],
      ["firm acted for guild in: Brief b1"],
      ["firm acted in a brief that backed acme: Brief b1"],
      ["firm and other acted as lawyers in one brief: Brief b1"],
    ]);
  });

  it("leads to the successor who is the party, with the evidence of the brief that names its predecessor", () => {
    const plain = modelOf(
      "old-gov: government",
      "new-gov: party",
      "acme: party",
      "guild: brief b1 for old-gov",
    );
    const named = withFacts(plain, "new-gov", { succeeds: "old-gov" });
    const evidence = [{ source: "herald", quote: "for the Governor", basis: "filing" as const }];
    const file = {
      ...named.file,
      sources: [{ id: "herald", title: "The Herald" }],
      briefs: named.file.briefs.map((brief) => ({
        ...brief,
        positions: brief.positions.map((position) => ({ ...position, evidence })),
      })),
    };
    const [step] = pathSections(buildModel(file), "guild", "new-gov").sections[0]?.statements ?? [];
    expect(textOf(step?.words ?? [])).toBe("guild backed new-gov in: Brief b1");
    expect(step?.evidence?.map(({ quote }) => quote)).toEqual(["for the Governor"]);
  });

  it("says so where there is none", () => {
    const model = modelOf("acme: party", "bolt: company");
    expect(pathSections(model, "acme", "bolt")).toEqual({
      words: "The record ties them in no way, neither directly nor through others.",
      sections: [],
    });
  });

  it.each([
    ["apple", "ireland"],
    ["reuters", "ireland"],
    ["preska", "naag"],
    ["zwillgen", "preska"],
  ] as const)(
    "from %s to %s is shown with every stage it may lead through, and no role that is not on it",
    (from, to) => {
      const ends = [from, to] as const;
      const ids = shortestPath(RECORD_MODEL, from, to) ?? [];
      const filtered = { ...INITIAL, stage: "scotus-cert", kinds: ["media"] } as const;
      const state = tracing(RECORD_MODEL, ends, ids)(filtered);
      const { actors } = visibleIn(RECORD_MODEL, state);
      expect(ids.length).toBeGreaterThan(2);
      expect(ids.filter((id) => !actors.has(id) && !RECORD_MODEL.briefs.has(id))).toEqual([]);
      expect(state.roles.length).toBeLessThan(6);
    },
  );
});

describe("a neighbourhood", () => {
  const model = modelOf(
    "acme: party",
    "guild: brief b1 for acme",
    "guild, union: brief b2 for neither",
    "union: sued on bolt",
  );
  it("of one step holds co-filers, backed parties and relations; of two, theirs", () => {
    expect([...within(model, "all", "union", 1)].sort()).toEqual(["bolt", "guild", "union"]);
    expect([...within(model, "all", "union", 2)].sort()).toEqual(["acme", "bolt", "guild", "union"]);
  });
  it("cuts what is shown to itself", () => {
    const filters = { ...INITIAL, near: "1" as const, selection: ["guild"] };
    expect([...visibleIn(model, filters).actors].sort()).toEqual(["acme", "guild", "union"]);
  });
});
