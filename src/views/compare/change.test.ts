import { describe, expect, it } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { RECORD, RECORD_MODEL, RECORD_TEXT } from "../../testing/bundled-record.ts";
import { modelOf } from "../../testing/model-of.ts";
import type { CaseModel } from "../../model/model.ts";
import { type ChangeName, changeBetween } from "./change.ts";
import { changeHeadline, changeStatements, changeSentence } from "./change-words.ts";

const names = (model: CaseModel, name: ChangeName, [earlier, later]: readonly [string, string]): string[] =>
  changeBetween(model, earlier, later)
    .lines.filter((line) => line.name === name)
    .map(({ lineage }) => lineage.id)
    .sort();

const PAIR = ["trial", "appeal"] as const;

describe("between two stages", () => {
  const filed = modelOf(
    "acme: party",
    "bolt: party",
    "guild, union, daily, turncoat: brief b1 for acme",
    "turncoat: brief b2 for bolt at appeal",
    "guild, newcomer: brief b3 for acme at appeal",
    "nobody: brief b4 for neither",
    "nobody: brief b5 for not-stated at appeal",
  );
  const absent = (basis: "press" | "inference"): CaseModel =>
    withFacts(filed, "appeal", { absent: [{ actor: "daily", evidence: [{ source: "list", basis }] }] });
  const model = absent("press");

  it("only who a source says was absent has left; who is merely missing is not seen", () => {
    expect(names(model, "left", PAIR)).toEqual(["daily"]);
    expect(names(model, "unseen", PAIR)).toEqual(["union"]);
  });

  it("who is only not on a list of those present has not left", () => {
    expect(names(absent("inference"), "left", PAIR)).toEqual([]);
    expect(names(absent("inference"), "unlisted", PAIR)).toEqual(["daily"]);
    expect(names(absent("inference"), "unseen", PAIR)).toEqual(["union"]);
  });

  it("who backs another side has switched, and of a side that nobody has read it cannot be told", () => {
    expect(names(model, "switched", PAIR)).toEqual(["turncoat"]);
    expect(names(model, "stayed", PAIR)).toEqual(["guild"]);
    expect(names(model, "untold", PAIR)).toEqual(["nobody"]);
    expect(names(model, "appeared", PAIR)).toEqual(["newcomer"]);
  });

  it("who comes new has joined only where the earlier record names everyone, or a source says they were absent", () => {
    const whole = withFacts(model, "trial", { coverage: { state: "complete" } });
    expect(names(whole, "joined", PAIR)).toEqual(["newcomer"]);
    const missed = (basis: "press" | "inference"): CaseModel =>
      withFacts(model, "trial", { absent: [{ actor: "newcomer", evidence: [{ source: "list", basis }] }] });
    expect(names(missed("press"), "joined", PAIR)).toEqual(["newcomer"]);
    expect(names(missed("inference"), "appeared", PAIR)).toEqual(["newcomer"]);
    const [statement] = changeStatements(model, changeBetween(model, ...PAIR), "newcomer");
    expect([statement?.words[0], statement?.details]).toEqual([
      "Not seen before, ",
      ["Not seen before is not joined: nothing says how complete the record of “trial” is."],
    ]);
  });

  it("of a stage without a brief it is said that none was found there", () => {
    const silent = withFacts(model, "trial", { coverage: { state: "none-found" } });
    expect(changeBetween(silent, ...PAIR).doubtBefore).toBe(
      "that no brief was found at “trial” does not prove that there was none",
    );
  });

  it("who backed both sides and then one of them has stayed with it, and switched only to another", () => {
    const both = modelOf(
      "acme: party",
      "bolt: party",
      "guild, daily, union: brief b1 for acme",
      "guild, daily, union: brief b1 for bolt",
      "guild: brief b2 for acme at appeal",
      "daily: brief b3 for neither at appeal",
      "union: brief b4 for bolt at appeal",
      "union: brief b4 for acme at appeal",
    );
    expect(names(both, "stayed", PAIR)).toEqual(["guild", "union"]);
    expect(names(both, "switched", PAIR)).toEqual(["daily"]);
  });

  const complete = withFacts(
    modelOf("acme: party", "guild, union: brief b1 for acme", "guild: brief b2 for acme at appeal"),
    "appeal",
    { coverage: { state: "complete" } },
  );

  it("the missing have left a record that is complete and names everyone", () => {
    expect(names(complete, "left", PAIR)).toEqual(["union"]);
  });

  it("a complete list of briefs that leave signers unnamed shows nobody’s absence", () => {
    for (const gap of [{ moreFilers: 3 }, { groups: [{ text: "35 scholars", evidence: [] }] }]) {
      const open = withFacts(complete, "b2", gap);
      expect(names(open, "left", PAIR)).toEqual([]);
      expect(changeBetween(open, ...PAIR).doubt).toBe("1 brief of “appeal” without every signer’s name");
    }
  });

  it("a successor counts as its predecessor", () => {
    const lineage = withFacts(
      modelOf("acme: party", "old-co: brief b1 for acme", "new-co: brief b2 for acme at appeal"),
      "new-co",
      { succeeds: "old-co" },
    );
    expect(names(lineage, "stayed", PAIR)).toEqual(["new-co"]);
    expect(changeStatements(lineage, changeBetween(lineage, ...PAIR), "old-co")).toHaveLength(3);
  });

  it("has a headline that begins with who stayed and leaves out what did not happen", () => {
    const change = changeBetween(model, ...PAIR);
    expect(changeHeadline(model, change, new Set(model.actors.keys()))).toBe(
      "trial to appeal: 1 filer stayed, 1 switched side, 1 left, 1 not seen before, 1 not seen, 1 cannot be told.",
    );
    expect(changeHeadline(model, change, new Set(["daily"]))).toBe("trial to appeal: 1 filer left.");
    expect(changeHeadline(model, change, new Set())).toBe("");
  });

  it("is summed up in one sentence, in digits", () => {
    const everyone = new Set(model.actors.keys());
    expect(changeSentence(model, changeBetween(model, ...PAIR), everyone)).toBe(
      "trial to appeal: 0 joined, 1 left, 1 stayed, 1 switched side, 1 not seen before, 1 not seen, 1 cannot be told. " +
        "Not seen before is not joined: nothing says how complete the record of “trial” is. " +
        "Not seen is not left: nothing says how complete the record of “appeal” is. " +
        "Cannot be told: the side of a brief is not stated.",
    );
    expect(changeSentence(model, changeBetween(model, ...PAIR), new Set(["guild"]))).toBe(
      "trial to appeal, among those shown: 0 joined, 0 left, 1 stayed, 0 switched side, 0 not seen.",
    );
  });
});

describe("of the bundled case, for every pair of stages", () => {
  const ids = RECORD.stages.map(({ id }) => id);
  const pairs = ids.flatMap((earlier, index) =>
    ids.slice(index + 1).map((later) => [earlier, later] as const),
  );

  it.each(pairs)("%s to %s is what the file itself gives", (earlier, later) => {
    const expected = referenceChange(JSON.parse(RECORD_TEXT), earlier, later);
    for (const name of ["joined", "appeared", "left", "stayed", "switched", "unlisted", "unseen"] as const)
      expect([name, names(RECORD_MODEL, name, [earlier, later])]).toEqual([name, expected[name]]);
    expect(changeBetween(RECORD_MODEL, earlier, later).groups).toEqual(expected.groups);
  });

  it("Google joined the Supreme Court after a reported absence; AT&T, Infor and Rackspace are only not on a list", () => {
    const pair = ["second-circuit", "scotus-merits"] as const;
    expect(names(RECORD_MODEL, "left", pair)).toEqual([]);
    const att = changeStatements(RECORD_MODEL, changeBetween(RECORD_MODEL, ...pair), "att");
    expect(att[2]?.words[0]).toBe("Not on the list: ");
    const google = changeStatements(RECORD_MODEL, changeBetween(RECORD_MODEL, ...pair), "google");
    expect(google.map(({ evidence }) => evidence?.length ?? 0)).toEqual([0, 1, 0]);
  });
});

/** The same from the raw JSON, by sets alone, sharing no code with what is tested. */
// oxlint-disable-next-line typescript/no-explicit-any -- raw JSON is the point
function referenceChange(file: any, earlier: string, later: string) {
  const line: Record<string, string> = {};
  for (const { id, succeeds } of file.actors) if (succeeds) line[succeeds] = id;
  const lineOf = (id: string): string => line[id] ?? id;
  const filed = (stage: string): Map<string, Set<string>> => {
    const sides = new Map<string, Set<string>>();
    for (const brief of file.briefs)
      for (const position of brief.positions)
        if (position.stage === stage)
          for (const filer of brief.filers ?? []) {
            const id = lineOf(filer.actor ?? filer);
            sides.set(id, new Set([...(sides.get(id) ?? []), position.backs]));
          }
    return sides;
  };
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  const briefsOf = (stage: string): any[] =>
    // oxlint-disable-next-line typescript/no-explicit-any -- as above
    file.briefs.filter((brief: any) => brief.positions.some((position: any) => position.stage === stage));
  const [before, after] = [filed(earlier), filed(later)];
  const [start, end] = [earlier, later].map((stage) =>
    file.stages.find(({ id }: { id: string }) => id === stage),
  );
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  const names = ({ id, coverage }: any): boolean =>
    coverage?.state === "complete" &&
    briefsOf(id).every((brief) => !brief.moreFilers && (brief.groups ?? []).length === 0);
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  const reportedAt = (stage: any): ReadonlySet<string> =>
    new Set(
      (stage.absent ?? [])
        // oxlint-disable-next-line typescript/no-explicit-any -- as above
        .filter(({ evidence }: any) =>
          evidence.some(({ basis }: { basis?: string }) => basis !== "inference"),
        )
        .map(({ actor }: { actor: string }) => lineOf(actor)),
    );
  const [isWhole, absent] = [names(end), reportedAt(end)];
  const called = new Set((end.absent ?? []).map(({ actor }: { actor: string }) => lineOf(actor)));
  const come = [...after.keys()].filter((id) => !before.has(id));
  const wasAway = (id: string): boolean => names(start) || reportedAt(start).has(id);
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const both = [...before.keys()].filter((id) => after.has(id));
  const isSame = (id: string): boolean =>
    [...(before.get(id) ?? [])].some((side) => after.get(id)?.has(side));
  const count = (stage: string): number =>
    briefsOf(stage).reduce((sum, { groups = [] }) => sum + groups.length, 0);
  return {
    joined: come.filter(wasAway).sort(),
    appeared: come.filter((id) => !wasAway(id)).sort(),
    left: gone.filter((id) => isWhole || absent.has(id)).sort(),
    unlisted: gone.filter((id) => !isWhole && !absent.has(id) && called.has(id)).sort(),
    unseen: gone.filter((id) => !isWhole && !called.has(id)).sort(),
    stayed: both.filter(isSame).sort(),
    switched: both.filter((id) => !isSame(id)).sort(),
    groups: { before: count(earlier), after: count(later) },
  };
}
