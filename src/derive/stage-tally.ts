import type { Proceedings } from "../model/at.ts";
import { type CaseModel, type StageOrAll, WHOLE_CASE } from "../model/model.ts";
import type { Side, Stage } from "../schema/facts.ts";
import { type Tone, toneOf } from "../model/tone.ts";
import { periodOf } from "./words/dates.ts";
import { shortfall } from "./coverage.ts";
import { outcomeLine } from "./words/outcome.ts";
import { wholeLabel } from "./scope.ts";
import { counted, forSide } from "./words/series.ts";

/** One stage of the stage nav, or the whole case. */
export interface StageTally {
  readonly id: StageOrAll;
  readonly label: string;
  /** `2014`; empty where nothing of it is dated. */
  readonly when: string;
  /** `Reversed, 2016`; empty where it has none. */
  readonly outcome: string;
  /** The same in words that need no law, `order reversed`; empty where the file has none. */
  readonly plainOutcome: string;
  readonly briefs: string;
  readonly shares: readonly {
    readonly side: Side;
    /** `for Acme`, after its count. */
    readonly words: string;
    readonly tone: Tone;
    readonly count: number;
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
    tone: toneOf(model, side),
    count: at.briefsFor(side).length,
  }));
  const result = stage?.outcome;
  return {
    id,
    label: stage ? (stage.short ?? stage.label) : wholeLabel(model),
    when: periodOf(datesOf(at)),
    outcome: result ? outcomeLine(result) : "",
    plainOutcome: result?.plain ?? "",
    briefs: counted(briefs.length, "brief"),
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
