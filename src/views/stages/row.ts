import { type Tone, toneOf } from "../../model/tone.ts";
import { type Brief, type CaseModel, WHOLE_CASE } from "../../model/model.ts";
import type { Stage, StageId } from "../../schema/facts.ts";
import type { Filters } from "../../state/view-state.ts";
import { certaintyLabel, certaintyOf, isUncertain } from "../../model/certainty.ts";
import { absenceLead, absenceWords } from "../../derive/words/absence.ts";
import { filedInWords, sideMark } from "../../derive/words/inferred.ts";
import { type Filing, absenceAt, filingsAt, isReported } from "../../model/lines/filings.ts";
import { companyInShort } from "../../derive/evidence/company.ts";
import { sideLead } from "../../derive/coverage.ts";
import { presenceAt } from "../../model/lines/movement.ts";
import type { Lineage } from "../../model/lines/lineage.ts";
import { inSeries } from "../../derive/words/series.ts";
import { type Link, actorLink, briefLink } from "../../derive/words/names.ts";
import { isKindShown } from "../../state/facets.ts";

/** One line at one stage in one brief. */
export interface StagesMark {
  readonly brief: Link;
  readonly tone: Tone;
  /** `broken`: that it signed is only inferred, or carried by no source. */
  readonly outline: "whole" | "broken";
  /** All of it in words: `backed Microsoft, 15 December 2014, read in a filing; with Cisco`. */
  readonly words: string;
}

export interface StagesCell {
  readonly stage: StageId;
  readonly marks: readonly StagesMark[];
  /** What carries that the line was not there; without it the line was only not seen. */
  readonly absence: {
    readonly link: Link;
    readonly words: string /** The words of the statement on its card that carries it. */;
    readonly place: string;
    readonly isReported: boolean;
  } | null;
  /** What an empty cell says. */
  readonly blank: "not seen" | "absent: the record is complete";
  /** The part of the line from first to last appearance that runs through the cell. */
  readonly reach: "none" | "start" | "through" | "end";
}

export interface StagesRow {
  readonly link: Link;
  /** `successor of Hewlett-Packard Company`; empty for a line of one. */
  readonly before: string;
  readonly tone: Tone;
  readonly cells: readonly StagesCell[];
}

/** A line with everything it filed, as the groups and orders read it. */
export interface FiledLine {
  readonly lineage: Lineage;
  /** Per stage of the stages view; no key where nothing was filed. */
  readonly filings: ReadonlyMap<StageId, readonly Filing[]>;
  /** The stages at which the file says that the line was not there. */
  readonly absences: ReadonlyMap<StageId, Stage["absent"][number]>;
}

/** What a line filed, stage by stage. */
export function filedLine(model: CaseModel, lineage: Lineage, stages: readonly StageId[]): FiledLine {
  const filed = stages.map((stage) => [stage, filingsAt(model, lineage, stage)] as const);
  const silent = filed.filter(([, filings]) => filings.length === 0).map(([stage]) => stage);
  return {
    lineage,
    filings: new Map(filed.filter(([, filings]) => filings.length > 0)),
    absences: new Map(
      silent.flatMap((stage) => {
        const absence = absenceAt(model, lineage, stage);
        return absence ? [[stage, absence] as const] : [];
      }),
    ),
  };
}

/** A line as it is drawn: its marks, its absences, and how far it reaches. */
export function drawnLine(
  model: CaseModel,
  { lineage, filings, absences }: FiledLine,
  stages: readonly StageId[],
): StagesRow {
  const { id, members } = lineage;
  const link = actorLink(model, id);
  const before = members.slice(0, -1).map((member) => actorLink(model, member).text);
  const cells = cellsOf(model, filings, stages, ({ actor, brief }) => ({
    signedAs: members.length > 1 ? [`as ${actorLink(model, actor).text}`] : [],
    company: [companyInShort(model, brief, actor)],
  }));
  return {
    link,
    before: before.length === 0 ? "" : `successor of ${inSeries(before)}`,
    tone: toneOfAll(model, filings),
    cells: cells.map((cell) => {
      const absence = absences.get(cell.stage);
      const isAsReported = absence !== undefined && isReported(absence);
      if (!isAsReported && presenceAt(model, lineage, cell.stage) === "absent")
        return { ...cell, blank: "absent: the record is complete" };
      if (absence === undefined) return cell;
      const words = absenceWords(absence).short;
      const place = `${absenceLead(absence)}${model.stage(cell.stage).label}`;
      const whose = actorLink(model, absence.actor);
      return { ...cell, absence: { link: whose, words, place, isReported: isReported(absence) } };
    }),
  };
}

/** Each group of unnamed signers of a brief as a line of its own. */
export function unnamedLines(
  model: CaseModel,
  brief: Brief,
  kinds: Filters["kinds"],
  stages: readonly StageId[],
): readonly StagesRow[] {
  return brief.groups
    .filter(({ kind }) => isKindShown(kind, { kinds }))
    .map((group) => {
      const evidence = group.evidence.length > 0 ? group.evidence : brief.evidence;
      const filed = stages.map((stage) => {
        const sides = model.at(stage).sidesOf(brief);
        return [stage, sides.map((side) => ({ brief, side, evidence }))] as const;
      });
      const filings = new Map(filed.filter(([, each]) => each.length > 0));
      return {
        link: { id: brief.id, text: group.text },
        before: "",
        tone: toneOfAll(model, filings),
        cells: cellsOf(model, filings, stages, () => NOBODY),
      };
    });
}

/** In what name somebody filed, and with whom; a group says neither. */
interface Signer {
  readonly signedAs: readonly string[];
  readonly company: readonly string[];
}

const NOBODY: Signer = { signedAs: [], company: [] };

/** What is drawn of a filing; a group has no actor. */
type Drawn = Omit<Filing, "actor" | "taken">;

/** The tone of the one side that all of them take; none of several. */
function toneOfAll(model: CaseModel, filings: ReadonlyMap<StageId, readonly Drawn[]>): Tone {
  const taken = new Set([...filings.values()].flatMap((each) => each.map(({ side }) => side)));
  const [side, ...others] = model.at(WHOLE_CASE).sides.filter((each) => taken.has(each));
  return side === undefined || others.length > 0 ? "sideless" : toneOf(model, side);
}

function cellsOf<Each extends Drawn>(
  model: CaseModel,
  filings: ReadonlyMap<StageId, readonly Each[]>,
  stages: readonly StageId[],
  signerOf: (filing: Each) => Signer,
): readonly StagesCell[] {
  const isThere = stages.map((stage) => filings.has(stage));
  return stages.map((stage, index) => ({
    stage,
    marks: (filings.get(stage) ?? []).map((filing) => markOf(model, stage, filing, signerOf(filing))),
    absence: null,
    blank: "not seen",
    reach: reachAt(isThere, index),
  }));
}

function markOf(
  model: CaseModel,
  stage: StageId,
  { brief, side, evidence }: Drawn,
  { signedAs, company }: Signer,
): StagesMark {
  const words = [
    `${sideLead(model, stage, side)}${sideMark(model.at(stage), side, [brief])}`,
    ...signedAs,
    filedInWords(brief),
    certaintyLabel(certaintyOf(evidence)),
  ];
  return {
    brief: briefLink(model, brief.id),
    tone: toneOf(model, side),
    outline: isUncertain(evidence) ? "broken" : "whole",
    words: [words.join(", "), ...company].join("; "),
  };
}

function reachAt(isThere: readonly boolean[], index: number): StagesCell["reach"] {
  const [first, last] = [isThere.indexOf(true), isThere.lastIndexOf(true)];
  if (first === last || index < first || index > last) return "none";
  return index === first ? "start" : index === last ? "end" : "through";
}
