import type { WrittenCaseFile } from "../../schema/case-file.ts";
import type { ListedBrief } from "./briefs-listed.ts";
import type { Cast, CastMember } from "./cast.ts";
import { LISTED_SIDES, type ListedCase, type ListedSide } from "./listed.ts";
import type { Reading } from "./reading.ts";
import { partiesOf } from "./parties.ts";
import { slug } from "./slug.ts";
import { coverageOf, findingOf } from "./words.ts";

type Written<List extends "cases" | "stages" | "sources"> = NonNullable<WrittenCaseFile[List]>[number];

/** The ids of one case of the Term, and its parts as the file has them. */
export interface TermCase {
  readonly id: string;
  readonly stage: string;
  readonly source: string;
  /** The actor that stands for each side: the first party, where a side has several. */
  readonly sides: Readonly<Record<ListedSide, string>>;
  readonly written: {
    readonly case: Written<"cases">;
    readonly stage: Written<"stages">;
    readonly source: Written<"sources">;
  };
}

export const COURT = "scotus";

/** One case of the Term with its one stage and its page, and the labels that stand under it. */
export function termCase(
  listed: ListedCase,
  labels: readonly ListedBrief[],
  cast: Cast,
  reading: Reading,
): TermCase {
  const short = reading.cases.find(({ number }) => number === listed.number)?.short ?? listed.title;
  const [id, stage, source] = [slug(short), `ot22-${slug(short)}`, `page-${slug(short)}`];
  const parties = partiesOf(listed, reading).map(({ name, ...party }) => ({
    ...party,
    member: cast.memberNamed(name),
  }));
  const leaderOf = (side: ListedSide) => parties.find((party) => party.side === side)?.member;
  const leaders = LISTED_SIDES.flatMap((side) => sideOf(side, leaderOf(side), reading));
  const finding = findingOf(
    leaders.map(({ side, called }) => ({ side: called, count: backing(labels, side) })),
    labels.filter(({ plain }) => plain.isNeither).length,
  );
  return {
    id,
    stage,
    source,
    sides: { petitioner: leaderOf("petitioner")?.id ?? "", respondent: leaderOf("respondent")?.id ?? "" },
    written: {
      case: { id, title: listed.title, finding },
      stage: {
        id: stage,
        case: id,
        label: `Supreme Court: ${short}`,
        short,
        court: COURT,
        parties: parties.map(({ member, title }) => ({ actor: member.id, title })),
        finding,
        coverage: {
          state: labels.length === 0 ? "none-found" : "partial",
          text: coverageOf(labels, leaders[0]?.called ?? ""),
        },
      },
      source: {
        id: source,
        title: `${listed.title}: case page, as the list carries it`,
        publisher: "SCOTUSblog, by way of Amici-Link",
        url: listed.address,
        type: "press",
      },
    },
  };
}

/** How a side is called within a sentence; nothing where the title of the case names nobody for it. */
function sideOf(side: ListedSide, leader: CastMember | undefined, { called }: Reading) {
  if (leader === undefined) return [];
  const { inText, short } = called[leader.name] ?? {};
  return [{ side, called: inText ?? short ?? leader.name }];
}

const backing = (labels: readonly ListedBrief[], side: ListedSide): number =>
  labels.filter((label) => label.side === side && !label.plain.isNeither).length;
