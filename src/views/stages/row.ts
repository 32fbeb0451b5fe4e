import type { Tone } from "../../model/tone.ts";
import { type Brief, type CaseModel, type Id, WHOLE_CASE } from "../../model/model.ts";
import type { Filters } from "../../state/view-state.ts";
import { certaintyLabel, certaintyOf, isUncertain } from "../../model/certainty.ts";
import { dateInWords } from "../../derive/words/dates.ts";
import { type Filing, absenceAt, filingsAt } from "../../model/filings.ts";
import { sideLead } from "../../derive/coverage.ts";
import type { Lineage } from "../../model/lineage.ts";
import { type Link, actorLink, briefLink } from "../../derive/words/names.ts";
import { positionsAt, sidesAt, toneOf } from "../../model/sides.ts";
import { isKindShown } from "../../derive/visible.ts";

/** One line at one stage in one brief. */
export interface LedgerMark {
  readonly brief: Link;
  readonly tone: Tone;
  /** `broken`: that it signed is only inferred, or unsourced. */
  readonly outline: "whole" | "broken";
  /** All of it in words: `backed Microsoft, 15 December 2014, read in a filing`. */
  readonly words: string;
}

export interface LedgerCell {
  readonly stage: Id;
  readonly marks: readonly LedgerMark[];
  /** A source says that the line was not there; without one it was only not seen. */
  readonly absence: Link | null;
  /** The part of the line from first to last appearance that runs through the cell. */
  readonly reach: "none" | "start" | "through" | "end";
}

export interface LedgerLine {
  readonly link: Link;
  /** `before Hewlett-Packard Company`; empty for a line of one. */
  readonly before: string;
  readonly tone: Tone;
  readonly cells: readonly LedgerCell[];
}

/** A line with everything it filed, as the groups and orders read it. */
export interface FiledLine {
  readonly lineage: Lineage;
  /** Per stage of the ledger; no key where nothing was filed. */
  readonly filings: ReadonlyMap<Id, readonly Filing[]>;
  /** The stages at which a source says that the line was not there. */
  readonly absences: ReadonlySet<Id>;
}

/** What a line filed, stage by stage. */
export function filedLine(model: CaseModel, lineage: Lineage, stages: readonly Id[]): FiledLine {
  const filings = new Map(stages.map((stage) => [stage, filingsAt(model, lineage, stage)]));
  const silent = stages.filter((stage) => filings.get(stage)?.length === 0);
  for (const stage of silent) filings.delete(stage);
  const absences = new Set(silent.filter((stage) => absenceAt(model, lineage, stage)));
  return { lineage, filings, absences };
}

/** A line as it is drawn: its marks, its absences, and how far it reaches. */
export function drawnLine(
  model: CaseModel,
  { lineage, filings, absences }: FiledLine,
  stages: readonly Id[],
): LedgerLine {
  const sides = sidesAt(model, WHOLE_CASE).filter((side) =>
    [...filings.values()].flat().some((filing) => filing.side === side),
  );
  const before = lineage.members.slice(0, -1).map((id) => actorLink(model, id).text);
  return {
    link: actorLink(model, lineage.id),
    before: before.length === 0 ? "" : `before ${before.join(", ")}`,
    tone: sides.length === 1 ? toneOf(model, sides[0] ?? "") : "bench",
    cells: stages.map((stage, index) => ({
      stage,
      marks: (filings.get(stage) ?? []).map((filing) => markOf(model, lineage, filing)),
      absence: absences.has(stage) ? actorLink(model, lineage.id) : null,
      reach: reachAt(
        stages.map((each) => filings.has(each)),
        index,
      ),
    })),
  };
}

function markOf(
  model: CaseModel,
  { members }: Lineage,
  { actor, brief, side, evidence }: Filing,
): LedgerMark {
  const words = [
    sideLead(model, side),
    ...(members.length > 1 ? [`as ${actorLink(model, actor).text}`] : []),
    brief.filed === undefined ? "date not known" : dateInWords(brief.filed),
    certaintyLabel(certaintyOf(evidence)),
  ];
  return {
    brief: briefLink(model, brief.id),
    tone: toneOf(model, side),
    outline: isUncertain(evidence) ? "broken" : "whole",
    words: words.join(", "),
  };
}

function reachAt(isThere: readonly boolean[], index: number): LedgerCell["reach"] {
  const [first, last] = [isThere.indexOf(true), isThere.lastIndexOf(true)];
  if (first === last || index < first || index > last) return "none";
  return index === first ? "start" : index === last ? "end" : "through";
}

/** Each group of unnamed signers of a brief as a line of its own. */
export function unnamedLines(
  model: CaseModel,
  brief: Brief,
  kinds: Filters["kinds"],
  stages: readonly Id[],
): readonly LedgerLine[] {
  return brief.groups
    .filter(({ kind }) => isKindShown(kind, { kinds }))
    .map((group) => {
      const evidence = group.evidence.length > 0 ? group.evidence : brief.evidence;
      const filed = stages.map((stage) => {
        const positions = positionsAt(brief, stage);
        return [
          stage,
          positions.map(({ backs }) => ({ actor: brief.id, brief, side: backs, evidence })),
        ] as const;
      });
      const filings = new Map(filed.filter(([, each]) => each.length > 0));
      const lineage = { id: brief.id, members: [brief.id] };
      const line = drawnLine(model, { lineage, filings, absences: new Set() }, stages);
      return { ...line, link: { id: brief.id, text: group.text } };
    });
}
