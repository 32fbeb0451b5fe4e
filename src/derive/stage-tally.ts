import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import type { Tone } from "../model/tone.ts";
import { periodOf } from "./words/dates.ts";
import { shortfall } from "./coverage.ts";
import { briefsAt, sidesAt, sidesBacked, toneOf } from "../model/sides.ts";
import { outcomeLine } from "./words/outcome.ts";
import { wholeLabel } from "./scope.ts";
import { counted, sideName } from "./words/series.ts";

/** One stage of the spine, or the whole case. */
export interface Vertebra {
  readonly id: Id;
  readonly label: string;
  /** `2014`; empty where nothing of it is dated. */
  readonly when: string;
  /** `Reversed, 2016`; empty where it has none. */
  readonly outcome: string;
  readonly briefs: string;
  readonly shares: readonly {
    readonly side: Id;
    readonly name: string;
    readonly tone: Tone;
    readonly count: number;
  }[];
  /** `18 of 23 reported briefs identified`, or that the record is incomplete; empty where neither is known. */
  readonly gap: string;
}

/** The litigation, stage by stage, independent of any filter. */
export function spineOf(model: CaseModel): readonly Vertebra[] {
  const stages = [...model.stages.keys()].map((id) => vertebra(model, id));
  return stages.length > 1 ? [...stages, vertebra(model, WHOLE_CASE)] : stages;
}

function vertebra(model: CaseModel, id: Id): Vertebra {
  const stage = model.stages.get(id);
  const briefs = briefsAt(model, id);
  const shares = sidesAt(model, id).map((side) => ({
    side,
    name: sideName(model, side),
    tone: toneOf(model, side),
    count: briefs.filter((brief) => sidesBacked(brief, id)[0] === side).length,
  }));
  const result = stage?.outcome;
  return {
    id,
    label: stage ? (stage.short ?? stage.label) : wholeLabel(model),
    when: periodOf(datesAt(model, id)),
    outcome: result ? outcomeLine(result) : "",
    briefs: counted(briefs.length, "brief"),
    shares: shares.filter(({ count }) => count > 0),
    gap: stage ? gapOf(model, id) : "",
  };
}

function datesAt(model: CaseModel, id: Id): readonly string[] {
  const filed = briefsAt(model, id).flatMap(({ filed: date }) => date ?? []);
  const stages = [...model.stages.values()].filter((stage) => id === WHOLE_CASE || stage.id === id);
  return [...filed, ...stages.flatMap(({ events }) => events.map(({ date }) => date))];
}

function gapOf(model: CaseModel, id: Id): string {
  const gaps = sidesAt(model, id).flatMap((side) => shortfall(model, id, side) || []);
  if (gaps.length > 0) return gaps.join("; ");
  return model.stages.get(id)?.coverage?.state === "partial" ? "record incomplete" : "";
}
