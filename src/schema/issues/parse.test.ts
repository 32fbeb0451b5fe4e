import fc from "fast-check";
import { expect, it } from "vitest";
import { issueLine } from "./issues.ts";
import { parseCase } from "./parse.ts";

// The seed is fixed, so that a red test stays red.
fc.configureGlobal({ seed: 11 });

const SMALLEST = {
  format: "amicus-graph/1",
  title: "Acme v. Bolt",
  actors: [
    { id: "acme", name: "Acme", kind: "company" },
    { id: "bolt", name: "Bolt", kind: "company" },
    { id: "ftc", name: "Trade Commission", kind: "agency" },
  ],
  cases: [{ id: "acme-bolt", title: "Acme v. Bolt" }],
  stages: [
    { id: "trial", case: "acme-bolt", label: "Trial court", parties: [{ actor: "acme" }, { actor: "bolt" }] },
  ],
};

const linesOf = (json: unknown): string[] => {
  const result = parseCase(json);
  return (result.ok ? result.warnings : result.issues).map(issueLine);
};

it("reads the smallest file and fills in empty lists", () => {
  const result = parseCase(SMALLEST);
  expect(result.ok && result.file.briefs).toEqual([]);
});

it("reads what a stage does not know, sentence by sentence, and nothing where the file has no such list", () => {
  const unknown = ["Who else signed is not known."];
  const read = (stages: readonly unknown[]) => {
    const result = parseCase({ ...SMALLEST, stages });
    return result.ok && result.file.stages.map((stage) => stage.unknown);
  };
  expect(read([{ ...SMALLEST.stages[0], unknown }])).toEqual([unknown]);
  expect(read(SMALLEST.stages)).toEqual([[]]);
});

it("reads an outcome in plain words with its reason, and an outcome that has neither", () => {
  const outcome = { text: "Reversed", plain: "order reversed", reason: "The Act stops at the border." };
  const read = (given: object) => {
    const result = parseCase({ ...SMALLEST, stages: [{ ...SMALLEST.stages[0], outcome: given }] });
    return result.ok && result.warnings.length === 0 && result.file.stages[0]?.outcome;
  };
  expect(read(outcome)).toEqual({ ...outcome, evidence: [] });
  expect(read({ text: "Reversed" })).toEqual({ text: "Reversed", evidence: [] });
});

it("reads which words of a brief are its best, and the value that a source gives instead", () => {
  const sources = [{ id: "cover", title: "Cover" }];
  const briefs = (evidence: object) => [
    {
      id: "b1",
      title: "Brief",
      filers: ["ftc"],
      positions: [{ stage: "trial", backs: "acme" }],
      evidence: [evidence],
    },
  ];
  const piece = { source: "cover", quote: "Bolt was last.", basis: "filing", best: true, says: "1 May 2020" };
  const result = parseCase({ ...SMALLEST, sources, briefs: briefs(piece) });
  expect(result.ok && result.file.briefs[0]?.evidence).toEqual([piece]);
  expect(linesOf({ ...SMALLEST, sources, briefs: briefs({ ...piece, best: "yes" }) })).toEqual([
    expect.stringContaining("briefs.0.evidence.0.best: "),
  ]);
});

it("names a dangling id, its place and the id that was meant", () => {
  const relations = [{ id: "r1", from: "acme", to: "ftcc", kind: "ruled", text: "complained to" }];
  expect(linesOf({ ...SMALLEST, relations })).toEqual([
    "relations.0.to: no actor “ftcc”. Did you mean “ftc”?",
  ]);
});

it("reports every issue at once", () => {
  const broken = {
    ...SMALLEST,
    updated: "14 June 2014",
    actors: [{ id: "acme inc", name: "Acme", kind: "compny" }, { name: "Bolt" }],
  };
  expect(linesOf(broken)).toEqual([
    "updated: “14 June 2014” is not a date. Did you mean “2014-06-14”? Write YYYY-MM-DD, YYYY-MM or YYYY, or a span such as 2013/2014.",
    "actors.0.id: is not a usable id. An id has no space and no comma, for example “second-circuit”.",
    expect.stringContaining("actors.0.kind: “compny” is not known here. Did you mean “company”?"),
    "actors.1.id: is missing. Add text in quotation marks.",
    expect.stringContaining("actors.1.kind: is missing."),
  ]);
});

it("warns of an unknown key and still shows the file", () => {
  const result = parseCase({ ...SMALLEST, brief: [] });
  expect(result.ok && result.warnings.map(issueLine)).toEqual([
    "brief: is not a key of this format, and is ignored. Did you mean “briefs”?",
  ]);
});

it("refuses an id used twice anywhere in the file", () => {
  const stages = [{ ...SMALLEST.stages[0], id: "acme" }];
  expect(linesOf({ ...SMALLEST, stages })).toEqual([
    "stages.0.id: “acme” is already the id of actors.0. Ids are unique across the whole file; rename one.",
  ]);
});

it("tells how a brief for both sides is written", () => {
  const positions = [{ stage: "trial", backs: "both" }];
  const briefs = [{ id: "b1", title: "A brief", filers: ["ftc"], positions }];
  expect(linesOf({ ...SMALLEST, briefs })).toEqual([
    "briefs.0.positions.0.backs: no actor “both”. A brief for both sides has a position for each party that it backs.",
  ]);
});

it("refuses a story that names what the file does not have, or backs words that it does not say", () => {
  const backing = [
    { words: "Acme won.", about: ["trail"] },
    { words: "Bolt won", evidence: [{ source: "gazette" }] },
  ];
  const story = [
    { title: "The end", text: "Bolt won.", view: "stage=trail&role=amicas&select=acme", backing },
  ];
  expect(linesOf({ ...SMALLEST, story })).toEqual([
    "story.0.backing.1.evidence.0.source: no source “gazette”. Add it to “sources”.",
    "story.0.view: “stage” names “trail”, which is not there. Did you mean “trial”?",
    "story.0.view: “role” names “amicas”, which is not there. Did you mean “amicus”?",
    "story.0.backing.0.words: are not in the text of this step. Repeat words of the text exactly.",
    "story.0.backing.0.about.0: no brief, relation or stage “trail”. Did you mean “trial”?",
  ]);
});

it("refuses addresses that a browser would run", () => {
  const sources = [{ id: "s", title: "S", url: "javascript:alert(1)" }];
  expect(linesOf({ ...SMALLEST, sources })).toEqual([
    "sources.0.url: is not a web address. It must begin with https:// or http://.",
  ]);
});

it("refuses a succession that leads back to itself", () => {
  const actors = [
    { id: "acme", name: "Acme", kind: "company", succeeds: "bolt" },
    { id: "bolt", name: "Bolt", kind: "company", succeeds: "acme" },
  ];
  expect(linesOf({ ...SMALLEST, actors })).toHaveLength(2);
});

it("never throws, whatever it is given", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(typeof parseCase(json).ok).toBe("boolean");
    }),
  );
  const parts = fc.constantFrom(...(Object.keys(SMALLEST) as (keyof typeof SMALLEST)[]));
  fc.assert(
    fc.property(parts, fc.jsonValue(), (part, json) => {
      expect(typeof parseCase({ ...SMALLEST, [part]: json }).ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});

it("keeps names that a prototype also has apart", () => {
  const actors = ["__proto__", "constructor", "toString"].map((id) => ({ id, name: id, kind: "company" }));
  const stages = [{ id: "trial", case: "acme-bolt", label: "Trial", parties: [{ actor: "__proto__" }] }];
  expect(parseCase({ ...SMALLEST, actors, stages }).ok).toBe(true);
});

it("asks for a label of its own for each of several stages of one case, and not across cases", () => {
  const stage = (id: string, of: string) => ({
    id,
    case: of,
    label: "Supreme Court",
    parties: [{ actor: "acme" }],
  });
  const result = parseCase({
    format: "amicus-graph/1",
    title: "A case",
    actors: [{ id: "acme", name: "Acme", kind: "company" }],
    cases: ["a", "b"].map((id) => ({ id, title: id })),
    stages: [stage("one", "a"), stage("two", "a"), stage("three", "b")],
  });
  expect(result.ok && result.warnings.map(({ words }) => words)).toEqual([
    "“Supreme Court” is what “two” is called too. Give each a “label” of its own, which tells a reader which it is.",
  ]);
});
