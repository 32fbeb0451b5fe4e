import fc from "fast-check";
import type { CaseFile } from "../schema/facts.ts";
import { readCase } from "../schema/reading/read-case.ts";
import { utf8 } from "./file-with.ts";
import { hardNames } from "./hard-names.ts";

/** A case file as it is written, and as it is read. */
export interface HardCase {
  readonly text: string;
  readonly file: CaseFile;
}

/** Two cases whose every name is given, through the one way from bytes. */
export function caseOf(names: readonly string[], note: string, opening: string): HardCase {
  const name = (at: number): string => names[at % names.length] ?? "";
  const evidence = [{ source: "source", quote: note, basis: "filing" }];
  const positions = [{ stage: "appeal", backs: "party-1", evidence }];
  const json = {
    format: "amicus-graph/1",
    title: name(0),
    description: note,
    credits: note,
    opening,
    actors: ["party-1", "party-2", "filer-1", "filer-2"].map((id, at) => ({
      id,
      name: name(at),
      kind: "ngo",
    })),
    cases: [
      { id: "case", title: name(1), question: note, finding: note },
      { id: "other", title: name(2) },
    ],
    stages: [
      {
        id: "appeal",
        case: "case",
        label: name(2),
        parties: [
          { actor: "party-1", title: "appellant" },
          { actor: "party-2", title: name(3) },
        ],
        outcome: { for: "party-1", text: name(0), evidence },
      },
      { id: "trial", case: "other", label: name(1), parties: [{ actor: "party-1" }, { actor: "party-2" }] },
    ],
    briefs: [
      { id: "b1", title: name(1), filers: ["filer-1"], positions, evidence },
      { id: "b2", title: name(2), filers: ["filer-2"], groups: [{ text: name(3) }], positions, evidence },
    ],
    sources: [{ id: "source", title: name(2), url: "https://example.org/?a=1&b='2'", note }],
  };
  const text = JSON.stringify(json);
  const reading = readCase(utf8(text));
  if ("file" in reading) return { text, file: reading.file };
  throw new Error(JSON.stringify(reading.issues));
}

/** Hard names, and a text of several lines that holds one. */
export const hardCases: fc.Arbitrary<HardCase> = fc
  .tuple(
    fc.array(hardNames, { minLength: 4, maxLength: 4 }),
    hardNames,
    fc.constantFrom("stage=appeal", "view=cases"),
  )
  .map(([names, note, opening]) => caseOf(names, `${note}.\n\tSaid “${note}”.`, opening));
