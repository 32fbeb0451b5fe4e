import { NEITHER, NOT_STATED } from "../../../schema/facts.ts";
import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import type { Actors } from "../../names/actors.ts";
import { membersOf } from "../../names/counted-group.ts";
import { slug, uniqueIds } from "../../names/slug.ts";
import { rowOf } from "../docket.ts";
import { asName, cut } from "../formats/fields.ts";
import type { Filing } from "../entries/filings.ts";
import { counselMention, filersOf } from "./actors.ts";
import type { DocketReading } from "./docket-reading.ts";
import { groupKind } from "./name-words.ts";
import { docketId, evidenceOf, sourceId, stageId } from "./stages.ts";

type WrittenBrief = NonNullable<WrittenCaseFile["briefs"]>[number];
type WrittenSource = NonNullable<WrittenCaseFile["sources"]>[number];

/** A filing in one docket or, where several cases are heard together, in each of them. */
export interface Brief {
  readonly places: readonly [Place, ...Place[]];
  readonly written: WrittenBrief;
  readonly sources: readonly WrittenSource[];
}

export interface Place {
  readonly reading: DocketReading;
  readonly filing: Filing;
}

/** The briefs of all dockets. One that is entered in several on the same day is one. */
export function briefsOf(readings: readonly DocketReading[], actors: Actors): readonly Brief[] {
  const unique = uniqueIds();
  const groups = new Map<string, Place[]>();
  for (const reading of readings) {
    const nth = new Map<string, number>();
    for (const filing of reading.filings) {
      const key = `${filing.entry.date} ${filing.words.label.toLowerCase()}`;
      nth.set(key, (nth.get(key) ?? 0) + 1);
      const place = `${key} ${nth.get(key)}`;
      const group = groups.get(place);
      if (group) group.push({ reading, filing });
      else groups.set(place, [{ reading, filing }]);
    }
  }
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [briefOf([first, ...more], actors, unique)],
  );
}

function briefOf(places: Brief["places"], actors: Actors, unique: (wish: string) => string): Brief {
  const [{ reading, filing }] = places;
  const { entry, words } = filing;
  const { names, groups, hasMore, row } = filersOf(filing, reading);
  const filers = [...new Set(names.map(({ name }) => actors.named(name).id))];
  const label = words.label === "" ? "the Court-appointed amicus curiae" : words.label;
  const id = unique(`${docketId(reading)}-${slug(filers[0] ?? groups[0] ?? "amicus", 28)}`);
  const main = entry.links.find(({ words: said }) => /^main document$/iu.test(said)) ?? entry.links[0];
  const written: WrittenBrief = {
    id,
    title: `Brief of ${cut(label, 260)}${words.hasMore ? ", et al." : ""}`,
    filers,
    ...(hasMore ? { moreFilers: "unknown" as const } : {}),
    ...(groups.length > 0 ? { groups: groups.map((text) => groupOf(text, places)) } : {}),
    positions: places.flatMap((place) => positionsOf(place, actors)),
    filed: entry.date,
    ...(words.type === undefined ? {} : { type: words.type }),
    status: filing.status,
    counsel: counselOf(places, actors),
    evidence: [
      ...places.flatMap((place) =>
        [place.filing.entry, ...place.filing.others].map((each) => evidenceOf(place.reading, each)),
      ),
      ...(row === undefined
        ? []
        : [
            {
              source: sourceId(reading),
              quote: row,
              basis: "filing" as const,
              note: "The row of counsel, which names all.",
            },
          ]),
      ...(main === undefined
        ? []
        : [
            {
              source: `pdf-${id}`,
              basis: "filing" as const,
              bearing: "context" as const,
              note: "The brief itself. Nothing here was read in it.",
            },
          ]),
    ],
  };
  return {
    places,
    written,
    sources: main === undefined ? [] : [pdf(id, written.title, main.address, entry.date)],
  };
}

const pdf = (id: string, title: string, address: string, date: string): WrittenSource => ({
  id: `pdf-${id}`,
  title: `${title} (PDF)`,
  publisher: "Supreme Court of the United States",
  url: new URL(address).href.replace(/^http:/u, "https:"),
  date,
  type: "filing",
});

function groupOf(
  text: string,
  [{ reading, filing }]: Brief["places"],
): NonNullable<WrittenBrief["groups"]>[number] {
  const [members, kind] = [membersOf(text), groupKind(text)];
  return {
    text: asName(text),
    ...(members === undefined ? {} : { members }),
    ...(kind === undefined ? {} : { kind }),
    evidence: [evidenceOf(reading, filing.entry)],
  };
}

function positionsOf({ reading, filing }: Place, actors: Actors): WrittenBrief["positions"] {
  const { backs, basis, reason, from, quote } = reading.sideOf(filing);
  const stage = stageId(reading, reading.stageOf(filing.entry));
  const words = quote ?? (from === undefined ? undefined : rowOf(from));
  const evidence = [
    {
      source: sourceId(reading),
      ...(words === undefined ? {} : { quote: words }),
      basis: basis === "said" ? ("filing" as const) : ("inference" as const),
      of: "side" as const,
      ...(reason === "" ? {} : { note: reason }),
    },
  ];
  const sides =
    typeof backs === "string"
      ? [backs === "neither" ? NEITHER : NOT_STATED]
      : backs.flatMap((side) => leaderOf(reading, side, actors) ?? []);
  return (sides.length === 0 ? [NOT_STATED] : sides).map((side) => ({ stage, backs: side, evidence }));
}

function leaderOf({ parties }: DocketReading, side: "top" | "bottom", actors: Actors): string | undefined {
  const leader = parties.all.find(({ of }) => of === side);
  return leader === undefined ? undefined : actors.named(leader.name).id;
}

/** Lawyers under their firm. */
function counselOf(places: Brief["places"], actors: Actors): NonNullable<WrittenBrief["counsel"]> {
  const firms = new Map<string, { readonly firm: string | undefined; readonly attorneys: Set<string> }>();
  for (const row of places.flatMap(({ reading, filing }) => reading.counsel.get(filing)?.rows ?? [])) {
    const firm = row.firm === undefined ? undefined : actors.named(counselMention(row).name).id;
    const known = firms.get(firm ?? "") ?? { firm, attorneys: new Set<string>() };
    known.attorneys.add(row.name);
    firms.set(firm ?? "", known);
  }
  return [...firms.values()].map(({ firm, attorneys }) => ({
    ...(firm === undefined ? {} : { firm }),
    attorneys: [...attorneys],
  }));
}
