import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import { type Actors, writtenActor } from "../../names/actors.ts";
import { slug, uniqueIds } from "../../names/slug.ts";
import { asName } from "../formats/fields.ts";
import { inWords } from "../entries/calendar.ts";
import { counselMention, dockedActors, partyCounsel } from "./actors.ts";
import { type Brief, briefsOf } from "./briefs.ts";
import type { DocketReading } from "./docket-reading.ts";
import { COURT, docketId, sourceId, stageId, stagesOf } from "./stages.ts";

type WrittenRelation = NonNullable<WrittenCaseFile["relations"]>[number];

export interface DocketCase {
  readonly file: WrittenCaseFile;
  readonly actors: Actors;
  readonly briefs: readonly Brief[];
}

/** The dockets as one case. The finding and the headline are left to whoever shows it. */
export function docketCase(readings: readonly [DocketReading, ...DocketReading[]]): DocketCase {
  const { actors, table } = dockedActors(readings);
  const briefs = briefsOf(readings, actors);
  const main = readings.find(({ course }) => course.sort === "petition") ?? readings[0];
  const caseId = `case-${slug(main.parties.title, 40)}`;
  const isAlone = readings.length === 1;
  const file: WrittenCaseFile = {
    $schema: "../case.schema.json",
    format: "amicus-graph/1",
    title: main.parties.title,
    ...front(readings, briefs),
    actors: [
      { id: COURT, name: "Supreme Court of the United States", short: "Supreme Court", kind: "court" },
      ...actors.all.map((actor) => writtenActor(actor, table)),
    ],
    cases: [{ id: caseId, title: main.parties.title }],
    stages: readings.flatMap((reading) => stagesOf(reading, caseId, actors, isAlone)),
    briefs: briefs.map(({ written }) => written),
    relations: [...relationsOf(readings, actors)],
    sources: [...readings.map(sourceOf), ...briefs.flatMap(({ sources }) => sources)],
  };
  return { file, actors, briefs };
}

function front(readings: readonly DocketReading[], briefs: readonly Brief[]) {
  const made = readings
    .flatMap(({ docket }) => docket.made ?? [])
    .toSorted()
    .at(-1);
  const last = readings
    .flatMap(({ docket }) => docket.entries.map(({ date }) => date))
    .toSorted()
    .at(-1);
  const numbers = readings.map(({ docket }) => docket.number || "unknown").join(", ");
  const bases = briefs.flatMap(({ places }) =>
    places.map(({ reading, filing }) => reading.sideOf(filing).basis),
  );
  const [said, inferred, unknown] = (["said", "inferred", "unknown"] as const).map(
    (basis) => bases.filter((each) => each === basis).length,
  );
  const day = made ?? last;
  return {
    ...(day === undefined ? {} : { updated: day }),
    credits: "From the docket of the Supreme Court of the United States, read by rules.",
    licence: "The docket is a work of the United States government, in the public domain.",
    howMade: [
      `Read from the docket of No. ${numbers}${made === undefined ? "" : ` as it stood on ${inWords(made)}`}.`,
      `Sides: ${said} stated there, ${inferred} inferred from the day of filing, ${unknown} not stated. No brief was read.`,
    ].join(" "),
    ...((inferred ?? 0) > 0
      ? {
          caveat:
            "The docket seldom says whom a brief supports: sides marked as inferred follow from the day of filing.",
        }
      : {}),
  };
}

function sourceOf(reading: DocketReading): NonNullable<WrittenCaseFile["sources"]>[number] {
  const { number, address, made } = reading.docket;
  return {
    id: sourceId(reading),
    title: asName(`Docket of No. ${number || "unknown"}, ${reading.parties.title}`),
    publisher: "Supreme Court of the United States",
    ...(address === undefined ? {} : { url: address }),
    ...(made === undefined ? {} : { date: made }),
    type: "filing",
  };
}

function relationsOf(readings: readonly DocketReading[], actors: Actors): readonly WrittenRelation[] {
  const unique = uniqueIds();
  return readings.flatMap((reading) => [
    ...courtBelow(reading, actors, unique),
    ...counselOf(reading, actors, unique),
  ]);
}

function courtBelow(
  reading: DocketReading,
  actors: Actors,
  unique: (wish: string) => string,
): readonly WrittenRelation[] {
  const { docket, parties, stages } = reading;
  const [leader] = parties.all;
  const [stage] = stages;
  if (docket.lowerCourt === "" || leader === undefined || stage === undefined) return [];
  const numbers = docket.lowerCourtNumbers.replaceAll(/^\(|\)$/gu, "");
  return [
    {
      id: unique(`${docketId(reading)}-below`),
      from: actors.named(docket.lowerCourt).id,
      to: actors.named(leader.name).id,
      kind: "ruled",
      text: "decided the case below of",
      stage: stageId(reading, stage),
      ...(numbers === "" ? {} : { note: `Its number there: ${numbers}.` }),
      evidence: [{ source: sourceId(reading), quote: docket.lowerCourt, basis: "filing" }],
    },
  ];
}

/** Who stands for a party: the firm, else the lawyer; each once. */
function counselOf(
  reading: DocketReading,
  actors: Actors,
  unique: (wish: string) => string,
): readonly WrittenRelation[] {
  const { docket, parties, stages } = reading;
  const [stage] = stages;
  const seen = new Set<string>();
  return partyCounsel(docket.counsel).flatMap((row): readonly WrittenRelation[] => {
    const client =
      parties.all.find(({ of, name }) => of === row.of && name === row.party) ??
      parties.all.find(({ of }) => of === row.of);
    if (client === undefined || stage === undefined) return [];
    const [from, to] = [actors.named(counselMention(row).name).id, actors.named(client.name).id];
    if (from === to || seen.has(`${from} ${to}`)) return [];
    seen.add(`${from} ${to}`);
    const evidence = [
      {
        source: sourceId(reading),
        quote: [row.name, row.firm ?? []].flat().join(", "),
        basis: "filing" as const,
      },
    ];
    return [
      {
        id: unique(`${docketId(reading)}-counsel`),
        from,
        to,
        kind: "counsel",
        text: "is counsel for",
        stage: stageId(reading, stage),
        evidence,
      },
    ];
  });
}
