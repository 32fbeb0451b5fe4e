import type { WrittenCaseFile } from "../../schema/case-file.ts";
import { type ListedBrief, briefsListed } from "./briefs-listed.ts";
import { type Cast, type CastMember, castOf } from "./cast.ts";
import { type TermList, termList } from "./listed.ts";
import { type Reading, termReading } from "./reading.ts";
import { partiesOf } from "./parties.ts";
import { termBriefs } from "./term-briefs.ts";
import { COURT, termCase } from "./term-cases.ts";
import { termWords } from "./term-words.ts";

/** The list of the Term as a case file, with whoever is in it. The same list and reading give the same file. */
export function termRecord(list: TermList = termList(), reading: Reading = termReading()): TermRecord {
  const listed = briefsListed(list, reading);
  const cast = castOf(
    list.cases.flatMap((each) => partiesOf(each, reading)),
    listed,
    reading,
  );
  const cases = list.cases.map((each) => termCase(each, underCase(listed, each.number), cast, reading));
  const byNumber = new Map(
    list.cases.map(({ number }, index) => [number, cases[index]] as const).flatMap(given),
  );
  const briefs = termBriefs(listed, byNumber, cast, reading);
  return {
    cast,
    file: {
      $schema: "../case.schema.json",
      format: "amicus-graph/1",
      ...termWords(listed, briefs.length, list),
      actors: [supremeCourt, ...cast.members.map((member) => actorOf(member, reading))],
      cases: cases.map(({ written }) => written.case),
      stages: cases.map(({ written }) => written.stage),
      briefs: [...briefs],
      sources: cases.map(({ written }) => written.source),
    },
  };
}

export interface TermRecord {
  readonly file: WrittenCaseFile;
  readonly cast: Cast;
}

const underCase = (listed: readonly ListedBrief[], number: number): readonly ListedBrief[] =>
  listed.filter((label) => label.case.number === number);

function given<Key, Value>([key, value]: readonly [Key, Value | undefined]): readonly (readonly [
  Key,
  Value,
])[] {
  return value === undefined ? [] : [[key, value]];
}

const supremeCourt = {
  id: COURT,
  name: "Supreme Court of the United States",
  short: "Supreme Court",
  kind: "court",
} as const;

function actorOf({ id, name, kind, mentions }: CastMember, { called }: Reading) {
  const spellings = [...new Set(mentions.map((mention) => mention.name))].filter((each) => each !== name);
  return {
    id,
    name,
    ...called[name],
    ...(spellings.length > 0 ? { aliases: spellings } : {}),
    kind,
  };
}
