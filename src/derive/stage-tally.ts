import type { Proceedings } from "../model/at.ts";
import { type CaseModel, type StageOrAll, WHOLE_CASE } from "../model/model.ts";
import type { Side, Stage } from "../schema/facts.ts";
import { type Tone, toneOf } from "../model/tone.ts";
import { periodOf, yearsOf } from "./words/dates.ts";
import { moreReported, noBrief, shortfall } from "./coverage.ts";
import { type Result, lastResult, outcomeLine, resultOf } from "./words/outcome.ts";
import { wholeLabel } from "./scope.ts";
import { counted, forSide, sideLabel } from "./words/series.ts";

/** One stage of the stage nav, or the whole case. */
export interface StageTally {
  readonly id: StageOrAll;
  readonly label: string;
  /** `2014`; empty where nothing of it is dated. */
  readonly when: string;
  /** `2014–17`: when, where there is little room. */
  readonly years: string;
  /** Who won, and how; of the whole case how its last stage ended. `null` where the file does not say. */
  readonly result: Result | null;
  /** The side that won, as it is coloured; `neither` where nobody did or the file does not say. */
  readonly winner: Tone;
  /** `Reversed, 2016`, in the court’s words; empty where it has none, and of the whole case, which no court decides. */
  readonly outcome: string;
  readonly briefs: string;
  /** What is said where there is none: not found is not absent. */
  readonly none: string;
  readonly shares: readonly {
    readonly side: Side;
    /** `for Acme`, after its count. */
    readonly words: string;
    readonly tone: Tone;
    readonly count: number;
    /** What it is called where there is little room: `government`, `neither`. */
    readonly short: string;
    /** How many were reported, where that is more than were found; else `null`. */
    readonly reported: number | null;
  }[];
  /** `18 of 23 reported briefs identified`, or that the record is incomplete; empty where neither is known. */
  readonly gap: string;
}

/** The case, stage by stage, independent of any filter, and after several stages the whole. */
export function talliesWithWhole(model: CaseModel): readonly StageTally[] {
  const stages = stageTallies(model);
  return stages.length > 1 ? [...stages, tallyOf(model, WHOLE_CASE)] : stages;
}

/** Its stages alone. */
export const stageTallies = (model: CaseModel): readonly StageTally[] =>
  [...model.stages.keys()].map((id) => tallyOf(model, id));

function tallyOf(model: CaseModel, id: StageOrAll): StageTally {
  const at = model.at(id);
  const { stage, briefs } = at;
  const shares = at.sides.map((side) => ({
    side,
    words: forSide(model, id, side),
    short: sideLabel(model, id, side),
    tone: toneOf(model, side),
    count: at.briefsFor(side).length,
    reported: moreReported(model, id, side)?.count ?? null,
  }));
  const result = stage ? resultOf(model, stage.id) : model.cases.size === 1 ? lastResult(model) : null;
  return {
    id,
    label: stage ? (stage.short ?? stage.label) : wholeLabel(model),
    when: periodOf(datesOf(at)),
    years: yearsOf(datesOf(at)),
    result,
    winner: result?.winner ? toneOf(model, result.winner) : "neither",
    outcome: stage?.outcome ? outcomeLine(stage.outcome) : "",
    briefs: counted(briefs.length, "brief"),
    none: noBrief(stage ?? {}).replace(" was", ""),
    shares: shares.filter(({ count }) => count > 0),
    gap: stage ? gapOf(model, stage, at.sides) : "",
  };
}

function datesOf({ stages, briefs }: Proceedings): readonly string[] {
  const filed = briefs.flatMap(({ filed: date }) => date ?? []);
  return [...filed, ...stages.flatMap(({ events }) => events.map(({ date }) => date))];
}

function gapOf(model: CaseModel, { id, coverage }: Stage, sides: readonly Side[]): string {
  const gaps = sides.flatMap((side) => shortfall(model, id, side) || []);
  if (gaps.length > 0) return gaps.join("; ");
  return coverage?.state === "partial" ? "record incomplete" : "";
}
