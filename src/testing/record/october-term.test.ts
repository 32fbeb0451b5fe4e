import { describe, expect, it } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { fileOf } from "../bundled-record.ts";
import { INITIAL } from "../../state/view-state.ts";
import { casesListed } from "../../views/cases/cases.ts";
import { togetherIn } from "../../views/together/overlay.ts";
import { fellowFilers } from "../../derive/evidence/alignment.ts";
import { visibleIn } from "../../derive/visible.ts";

// The counts below are made from the text of the file, by other means than those the page counts by.
const file = fileOf("october-term-2022");
const model = buildModel(file);

const caseOf = (stage: string): string => file.stages.find(({ id }) => id === stage)?.case ?? "";
const isParty = (side: string): boolean => side !== "neither" && side !== "not-stated";
const filersOf = ({ filers }: (typeof file.briefs)[number]): readonly string[] =>
  filers.map((filer) => (typeof filer === "string" ? filer : filer.actor));

/** Cases are one where they share a brief: labels are spread along briefs until nothing changes. */
function labels(): ReadonlyMap<string, string> {
  const label = new Map(file.cases.map(({ id }) => [id, id]));
  for (let isChanging = true; isChanging;) {
    isChanging = false;
    for (const { positions } of file.briefs) {
      const cases = positions.map(({ stage }) => caseOf(stage));
      const [least = ""] = cases.map((id) => label.get(id) ?? "").sort();
      for (const id of cases) {
        if (label.get(id) === least) continue;
        label.set(id, least);
        isChanging = true;
      }
    }
  }
  return label;
}

const joined = labels();

/** `actor` → the `stage side` it backs, each a word. */
const stands = new Map<string, Set<string>>();
for (const brief of file.briefs) {
  for (const { stage, backs } of brief.positions) {
    if (!isParty(backs)) continue;
    for (const actor of filersOf(brief))
      stands.set(actor, (stands.get(actor) ?? new Set()).add(`${stage} ${backs}`));
  }
}

/** In how many cases two actors share a word, joined cases once. */
function shared(one: string, other: string): number {
  const both = [...(stands.get(one) ?? [])].filter((word) => stands.get(other)?.has(word));
  return new Set(both.map((word) => joined.get(caseOf(word.split(" ")[0] ?? "")))).size;
}

describe("the index of the Term", () => {
  const lines = casesListed(model, { sort: "" }, visibleIn(model, INITIAL));

  it("counts for each case the briefs for each side that the file lists", () => {
    for (const line of lines) {
      const stages = file.stages.filter((stage) => stage.case === line.id).map(({ id }) => id);
      const backs = (side: string): number =>
        file.briefs.filter(({ positions }) =>
          positions.some((each) => stages.includes(each.stage) && each.backs === side),
        ).length;
      for (const { side, count } of [...line.left, ...line.right])
        expect([line.id, count]).toEqual([line.id, backs(side)]);
      expect([line.id, line.neither, line.unstated]).toEqual([
        line.id,
        backs("neither"),
        backs("not-stated"),
      ]);
    }
  });

  it("counts the named filers of each case once", () => {
    for (const { id, filers } of lines) {
      const briefs = file.briefs.filter(({ positions }) =>
        positions.some(({ stage }) => caseOf(stage) === id),
      );
      expect([id, filers]).toEqual([id, new Set(briefs.flatMap(filersOf)).size]);
    }
  });

  it("has every case, and every brief in one at least", () => {
    expect(lines).toHaveLength(file.cases.length);
    const listed = lines.reduce((sum, { briefs }) => sum + briefs, 0);
    const positions = file.briefs.flatMap((brief) => [
      ...new Set(brief.positions.map(({ stage }) => caseOf(stage))),
    ]);
    expect(listed).toBe(positions.length);
  });
});

describe("who files together in the Term", () => {
  const together = togetherIn(model, INITIAL, 0);
  const actors = [...stands.keys()];
  const tied = actors.flatMap((one, index) =>
    actors
      .slice(index + 1)
      .map((other) => ({ pair: [one, other].sort().join(" "), cases: shared(one, other) }))
      .filter(({ cases }) => cases >= together.least),
  );

  it("is tied as a count of every pair says", () => {
    const ties = together.ties.map(({ from, to, cases }) =>
      [[from, to].sort().join(" "), cases.length].join(" "),
    );
    expect(ties.sort()).toEqual(tied.map(({ pair, cases }) => `${pair} ${cases}`).sort());
  });

  it("is a picture of few enough to be read, and one that shows more would not be", () => {
    expect(together.visible.actors.size).toBeLessThanOrEqual(60);
    const more = together.choices.find(({ least }) => least === together.least - 1);
    expect(more?.actors ?? Number.POSITIVE_INFINITY).toBeGreaterThan(60);
  });

  it("falls into groups whose weights and modularity follow from their ties", () => {
    const groupOf = (id: string): number => together.groups.findIndex(({ members }) => members.includes(id));
    const total = tied.reduce((sum, { cases }) => sum + cases, 0);
    const weights = tied.map(({ pair, cases }) => ({ groups: pair.split(" ").map(groupOf), cases }));
    const recounted = together.groups.map((_, group) => {
      const touching = weights.filter(({ groups }) => groups.includes(group));
      const inside = touching.filter(({ groups }) => groups.every((each) => each === group));
      const sum = (ties: readonly { readonly cases: number }[]): number =>
        ties.reduce((weight, { cases }) => weight + cases, 0);
      return { inside: sum(inside), outside: sum(touching) - sum(inside) };
    });
    expect(together.groups.map(({ inside, outside }) => ({ inside, outside }))).toEqual(recounted);
    const modularity = recounted.reduce(
      (sum, { inside, outside }) => sum + inside / total - ((2 * inside + outside) / (2 * total)) ** 2,
      0,
    );
    expect(together.modularity).toBeCloseTo(modularity, 10);
  });

  it("has for its most frequent filers the fellow filers that a count of every pair says", () => {
    const busiest = [...stands].sort(([, a], [, b]) => b.size - a.size).slice(0, 5);
    for (const [actor] of busiest) {
      const counts = fellowFilers(model, actor, "same").map(({ id, cases }) => `${id} ${cases.length}`);
      const recounted = actors
        .filter((other) => other !== actor && shared(actor, other) > 0)
        .map((other) => `${other} ${shared(actor, other)}`);
      expect(counts.sort()).toEqual(recounted.sort());
    }
  });

  it("has for its most frequent filers the opponents that a count of every case says", () => {
    const busiest = [...stands].sort(([, a], [, b]) => b.size - a.size).slice(0, 5);
    const titleOf = (stage: string, side: string): string | undefined =>
      file.stages.find(({ id }) => id === stage)?.parties.find(({ actor }) => actor === side)?.title;
    for (const [actor, own] of busiest) {
      const against = new Map<string, Set<string>>();
      for (const [other, theirs] of stands) {
        for (const [stage = "", side = ""] of [...own].map((word) => word.split(" "))) {
          for (const [at = "", backs = ""] of [...theirs].map((word) => word.split(" "))) {
            if (at !== stage || backs === side || titleOf(at, backs) === titleOf(stage, side)) continue;
            const cases = against.get(other) ?? new Set();
            against.set(other, cases.add(joined.get(caseOf(at)) ?? ""));
          }
        }
      }
      const counts = fellowFilers(model, actor, "opposite").map(({ id, cases }) => `${id} ${cases.length}`);
      expect(counts.sort()).toEqual([...against].map(([id, cases]) => `${id} ${cases.size}`).sort());
    }
  });
});
