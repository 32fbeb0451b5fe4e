import type { CaseModel, StageOrAll } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { stagesGroups } from "./groups.ts";
import { type StagesRow, drawnLine, filedLine, unnamedLines } from "./row.ts";
import { lineagesOf } from "../../model/lines/lineage.ts";
import { type Link, stageLink } from "../../derive/words/names.ts";
import { type StageTally, stageTallies } from "../../derive/stage-tally.ts";
import type { Visible } from "../../derive/visible.ts";
import { counted } from "../../derive/words/series.ts";

export interface StagesGroup {
  readonly heading: string;
  readonly count: number;
  readonly lines: readonly StagesRow[];
}

export interface StagesColumn extends StageTally {
  /** `58 named, 1 group, others not named`. */
  readonly signers: string;
}

interface StagesTable {
  /** The stages at which somebody filed. */
  readonly columns: readonly StagesColumn[];
  readonly groups: readonly StagesGroup[];
  /** Signers known only as a group of one brief; in no count above. */
  readonly unnamed: readonly StagesRow[];
  /** The stages at which no brief was found. */
  readonly silent: readonly Link[];
}

/** Who backed whom at each stage, one line an actor. The filters choose lines; a line is always told whole. */
export function stagesTable(
  model: CaseModel,
  state: Pick<ViewState, "kinds" | "sort">,
  visible: Visible,
): StagesTable {
  const tallies = stageTallies(model);
  const isHeard = ({ id }: StageTally): boolean => model.at(id).briefs.length > 0;
  const columns = tallies.filter(isHeard);
  const stages = columns.map(({ id }) => id);
  const filed = lineagesOf(model)
    .filter(({ members }) => members.some((id) => visible.actors.has(id)))
    .map((lineage) => filedLine(model, lineage, stages))
    .filter(({ filings }) => filings.size > 0);
  return {
    columns: columns.map((tally) => ({ ...tally, signers: signersAt(model, tally.id) })),
    groups: stagesGroups(model, filed, stages, state.sort).map(({ heading, lines }) => ({
      heading,
      count: lines.length,
      lines: lines.map((line) => drawnLine(model, line, stages)),
    })),
    unnamed: [...visible.briefs].flatMap((id) => unnamedLines(model, model.brief(id), state.kinds, stages)),
    silent: tallies.filter((tally) => !isHeard(tally)).map(({ id }) => stageLink(model, id)),
  };
}

function signersAt(model: CaseModel, stage: StageOrAll): string {
  const { briefs } = model.at(stage);
  const named = new Set(briefs.flatMap(({ filers }) => filers.map(({ actor }) => actor)));
  const groups = briefs.flatMap((brief) => brief.groups);
  const isOpen = briefs.some(({ moreFilers = 0 }) => moreFilers !== 0);
  if (named.size + groups.length === 0) return "signers not named";
  return [
    ...(named.size === 0 ? [] : [`${named.size} named`]),
    ...(groups.length === 0 ? [] : [counted(groups.length, "group")]),
    ...(isOpen ? ["others not named"] : []),
  ].join(", ");
}
