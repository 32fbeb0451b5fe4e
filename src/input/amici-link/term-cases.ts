import type { WrittenCaseFile } from "../../schema/case-file.ts";
import type { Actors, NamedActor } from "../names/actors.ts";
import { calledIn } from "../names/name-table.ts";
import { slug } from "../names/slug.ts";
import { coverageOf, findingOf } from "./findings.ts";
import type { HandTable } from "./hand-table.ts";
import type { ListLabel } from "./list-labels.ts";
import { partiesOf } from "./term-actors.ts";
import { LIST_SIDES, type ListCase, type ListSide } from "./term-list.ts";

type Written<List extends "cases" | "stages" | "sources"> = NonNullable<WrittenCaseFile[List]>[number];

/** The ids of one case of the Term, and its parts as the file has them. */
export interface TermCase {
  readonly id: string;
  readonly stage: string;
  readonly source: string;
  /** The actor that stands for each side: the first party, where a side has several. */
  readonly sides: Readonly<Record<ListSide, string>>;
  readonly written: {
    readonly case: Written<"cases">;
    readonly stage: Written<"stages">;
    readonly source: Written<"sources">;
  };
}

export const COURT = "scotus";

/** One case of the Term with its one stage and its page, told by the labels of the list that stand under it. */
export function termCase(
  listCase: ListCase,
  all: readonly ListLabel[],
  actors: Actors,
  table: HandTable,
): TermCase {
  const labels = all.filter((label) => label.case === listCase);
  const short = shortOf(listCase, table);
  const docket = table.cases.find(({ number }) => number === listCase.number)?.docket;
  const [id, stage, source] = [slug(short), `ot22-${slug(short)}`, `page-${slug(short)}`];
  const parties = partiesOf(listCase, table).map(({ name, ...party }) => ({
    ...party,
    actor: actors.named(name),
  }));
  const leaderOf = (side: ListSide) => parties.find((party) => party.side === side)?.actor;
  const leaders = LIST_SIDES.flatMap((side) => sideOf(side, leaderOf(side), table));
  const finding = findingOf(
    leaders.map(({ side, called }) => ({
      side: called,
      count: backing(labels, side),
      companion: companionOf(listCase, side, all, table),
    })),
    labels.filter(({ plain }) => plain.isNeither).length,
  );
  return {
    id,
    stage,
    source,
    sides: { petitioner: leaderOf("petitioner")?.id ?? "", respondent: leaderOf("respondent")?.id ?? "" },
    written: {
      case: { id, title: listCase.title, finding },
      stage: {
        id: stage,
        case: id,
        label: `Supreme Court: ${short}`,
        short,
        court: COURT,
        parties: parties.map(({ actor, title }) => ({ actor: actor.id, title })),
        finding,
        ...(docket ? { note: docket.says } : {}),
        coverage: {
          state: labels.length === 0 ? "none-found" : "partial",
          text: coverageOf(labels, leaders[0]?.called ?? ""),
        },
      },
      source: {
        id: source,
        title: `${listCase.title}: case page, as the list carries it`,
        publisher: "SCOTUSblog, by way of Amici-Link",
        url: listCase.address,
        type: "press",
      },
    },
  };
}

/** How a side is called within a sentence; nothing where the title of the case names nobody for it. */
function sideOf(side: ListSide, leader: NamedActor | undefined, table: HandTable) {
  if (leader === undefined) return [];
  const { inText, short } = calledIn(table, leader.name);
  return [{ side, called: inText ?? short ?? leader.name }];
}

const shortOf = ({ number, title }: ListCase, table: HandTable): string =>
  table.cases.find((each) => each.number === number)?.short ?? title;

/** The briefs of the same party in the companion case; the list has those of both cases under one of them. */
function companionOf(listCase: ListCase, side: ListSide, all: readonly ListLabel[], table: HandTable) {
  const pair: readonly number[] =
    table.together.find(({ cases }) => cases.includes(listCase.number))?.cases ?? [];
  const labels = all.filter((label) => label.case !== listCase && pair.includes(label.case.number));
  const companion = labels[0]?.case;
  const leaderIn = (each: ListCase) => partiesOf(each, table).find((party) => party.side === side)?.name;
  if (companion === undefined || leaderIn(companion) !== leaderIn(listCase)) return undefined;
  const count = backing(labels, side);
  return count === 0 ? undefined : { count, short: shortOf(companion, table) };
}

const backing = (labels: readonly ListLabel[], side: ListSide): number =>
  labels.filter((label) => label.side === side && !label.plain.isNeither).length;
