import type { Kind } from "../../../schema/registries/kinds.ts";
import { type Actors, type Mention, actorsOf } from "../../names/actors.ts";
import { EMPTY_TABLE, type NameTable } from "../../names/name-table.ts";
import type { FilerName } from "../../names/filers.ts";
import type { Counsel } from "../docket.ts";
import type { Filing } from "../entries/filings.ts";
import type { DocketReading } from "./docket-reading.ts";
import { filersNamed, kindSaid, nameOf } from "./name-words.ts";

/** The filers of a brief: by name, as groups, and whether there are more. */
export interface NamedFilers {
  readonly names: readonly FilerName[];
  readonly groups: readonly string[];
  readonly hasMore: boolean;
  /** The row of counsel that spells out what the entry calls “et al.”. */
  readonly row?: string | undefined;
}

/** Who filed: the row of counsel where it spells out more than the entry, else the entry. */
export function filersOf(filing: Filing, { counsel }: DocketReading): NamedFilers {
  const { words } = filing;
  const own = filersNamed(words.label, words.isPlural);
  const joined = counsel.get(filing);
  const spelled = joined?.names ?? [];
  if (words.isAppointed && words.label === "")
    return { names: [], groups: ["Court-appointed amicus curiae"], hasMore: false };
  if (!words.hasMore && own.names.length + own.groups.length > 1) return { ...own, hasMore: own.hasMore };
  if (spelled.length < 2 || (!words.hasMore && !words.isPlural))
    return { ...own, hasMore: own.hasMore || words.hasMore };
  const each = spelled.map((name) => filersNamed(name, false));
  return {
    names: each.flatMap(({ names }) => names),
    groups: each.flatMap(({ groups }) => groups),
    hasMore: joined?.hasMore === true,
    row: joined?.row,
  };
}

/** Everybody whom the dockets name, and what a name is called for short. */
export function dockedActors(readings: readonly DocketReading[]): {
  readonly actors: Actors;
  readonly table: NameTable;
} {
  const parties = readings.flatMap((reading) => reading.parties.all);
  const shorts = parties.flatMap(({ name, short }) =>
    short === undefined ? [] : [[name, { short }] as const],
  );
  const table: NameTable = { ...EMPTY_TABLE, called: Object.fromEntries(uniqueShorts(shorts)) };
  return { actors: actorsOf(readings.flatMap(mentionsIn), table), table };
}

/** Two actors of one short name could not be told apart: neither gets it. */
function uniqueShorts(shorts: readonly (readonly [string, { readonly short: string }])[]) {
  const named = new Map(shorts);
  return [...named].filter(([name, { short }]) =>
    [...named].every(([other, each]) => other === name || each.short !== short),
  );
}

function mentionsIn(reading: DocketReading): readonly Mention[] {
  const where = { docket: reading.docket.number };
  return [
    ...reading.parties.all.map(({ name, of }) =>
      mention({ name, written: name, ...partyKind(name, reading) }, { ...where, as: of }),
    ),
    ...reading.filings.flatMap((filing) =>
      filersOf(filing, reading).names.map((name) =>
        mention(name, { ...where, as: "filer", entry: filing.entry.text }),
      ),
    ),
    ...lowerCourt(reading, where),
    ...counselInUse(reading).map((row) => mention(counselMention(row), { ...where, as: "counsel" })),
  ];
}

const mention = (name: FilerName, where: Mention["where"]): Mention => ({ ...name, where });

/** Who stands for oneself before the Court is a person, whatever the name; else what the name says. */
function partyKind(name: string, { docket }: DocketReading): { readonly kind?: Kind } {
  const isForItself = docket.counsel.some(
    (row) => row.firm === undefined && lettersOf(row.name) === lettersOf(name),
  );
  const kind = kindSaid(name) ?? (isForItself ? "person" : undefined);
  return kind === undefined ? {} : { kind };
}

function lowerCourt({ docket }: DocketReading, where: Mention["where"]): readonly Mention[] {
  if (docket.lowerCourt === "") return [];
  return [
    mention(
      { name: docket.lowerCourt, written: docket.lowerCourt, kind: "court" },
      { ...where, as: "court" },
    ),
  ];
}

/** The counsel that the case has: of parties, by firm or by name; of briefs, the firms. */
export function counselInUse({ docket, counsel }: DocketReading): readonly Counsel[] {
  const ofBriefs = [...counsel.values()].flatMap(({ rows }) => rows).filter(({ firm }) => firm !== undefined);
  return [...partyCounsel(docket.counsel), ...ofBriefs];
}

/** Who stands for a party. One who stands for nobody but oneself is no counsel. */
export const partyCounsel = (rows: readonly Counsel[]): readonly Counsel[] =>
  rows.filter(({ of, name, party }) => of !== "other" && lettersOf(name) !== lettersOf(party));

const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}]+/gu, "");

/** A row of counsel as the actor that it makes: the firm, or the lawyer where there is none. */
export function counselMention({ firm, name }: Counsel): FilerName {
  if (firm === undefined) return { name, written: name, kind: "person" };
  if (FIRM.test(firm)) return { name: firm, written: firm, kind: "law-firm" };
  return nameOf(firm);
}

const FIRM =
  /\b(?:LLP|L\.L\.P|PLLC|P\.L\.L\.C|P\.C|PC|P\.A|P\.S|LLC|APC|Law (?:Group|Firm|Offices?))\b|(?<!School )\bLaw$|, [^,]+ & |^\S+ & \S+$/u;
