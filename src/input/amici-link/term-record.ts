import type { WrittenCaseFile } from "../../schema/case-file.ts";
import { type Actors, writtenActor } from "../names/actors.ts";
import { frontMatter } from "./front-matter.ts";
import type { HandTable } from "./hand-table.ts";
import { listLabels } from "./list-labels.ts";
import { termActors } from "./term-actors.ts";
import { termBriefs } from "./term-briefs.ts";
import { COURT, termCase } from "./term-cases.ts";
import type { TermList } from "./term-list.ts";

export interface TermRecord {
  readonly file: WrittenCaseFile;
  readonly actors: Actors;
}

/** The list of a Term as a case file, with everybody in it. The same list and table give the same file. */
export function termRecord(list: TermList, table: HandTable): TermRecord {
  const labels = listLabels(list, table);
  const actors = termActors(list, labels, table);
  const cases = new Map(list.cases.map((each) => [each.number, termCase(each, labels, actors, table)]));
  const briefs = termBriefs(labels, cases, actors, table);
  const written = [...cases.values()].map((each) => each.written);
  return {
    actors,
    file: {
      $schema: "../case.schema.json",
      format: "amicus-graph/1",
      ...frontMatter(labels, briefs.length, list),
      actors: [supremeCourt, ...actors.all.map((actor) => writtenActor(actor, table))],
      cases: written.map((each) => each.case),
      stages: written.map(({ stage }) => stage),
      briefs: [...briefs],
      sources: written.map(({ source }) => source),
    },
  };
}

const supremeCourt = {
  id: COURT,
  name: "Supreme Court of the United States",
  short: "Supreme Court",
  kind: "court",
} as const;
