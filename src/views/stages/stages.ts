import type { CaseModel, StageOrAll } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { ledgerGroups } from "./groups.ts";
import { type LedgerLine, drawnLine, filedLine, unnamedLines } from "./row.ts";
import { lineagesOf } from "../../model/lineage.ts";
import { type Link, stageLink } from "../../derive/words/names.ts";
import { type Vertebra, stageTallies } from "../../derive/stage-tally.ts";
import type { Visible } from "../../derive/visible.ts";
import { counted } from "../../derive/words/series.ts";

export interface LedgerGroup {
  readonly heading: string;
  readonly count: number;
  readonly lines: readonly LedgerLine[];
}

export interface LedgerColumn extends Vertebra {
  /** `58 named, 1 group, others not named`. */
  readonly signers: string;
}

interface Ledger {
  /** The stages at which somebody filed. */
  readonly columns: readonly LedgerColumn[];
  readonly groups: readonly LedgerGroup[];
  /** Signers known only as a group of one brief; in no count above. */
  readonly unnamed: readonly LedgerLine[];
  /** The stages at which no brief was found. */
  readonly silent: readonly Link[];
}

/** Who backed whom at each stage, one line an actor. The filters choose lines; a line is always told whole. */
export function ledgerOf(
  model: CaseModel,
  state: Pick<ViewState, "kinds" | "sort">,
  visible: Visible,
): Ledger {
  const spine = stageTallies(model);
  const isHeard = ({ id }: Vertebra): boolean => model.at(id).briefs.length > 0;
  const columns = spine.filter(isHeard);
  const stages = columns.map(({ id }) => id);
  const filed = lineagesOf(model)
    .filter(({ members }) => members.some((id) => visible.actors.has(id)))
    .map((lineage) => filedLine(model, lineage, stages))
    .filter(({ filings }) => filings.size > 0);
  return {
    columns: columns.map((vertebra) => ({ ...vertebra, signers: signersAt(model, vertebra.id) })),
    groups: ledgerGroups(model, filed, stages, state.sort).map(({ heading, lines }) => ({
      heading,
      count: lines.length,
      lines: lines.map((line) => drawnLine(model, line, stages)),
    })),
    unnamed: [...visible.briefs].flatMap((id) => unnamedLines(model, model.brief(id), state.kinds, stages)),
    silent: spine.filter((vertebra) => !isHeard(vertebra)).map(({ id }) => stageLink(model, id)),
  };
}

function signersAt(model: CaseModel, stage: StageOrAll): string {
  const { briefs } = model.at(stage);
  const named = new Set(briefs.flatMap(({ filers }) => filers.map(({ actor }) => actor)));
  const groups = briefs.flatMap((brief) => brief.groups);
  const isOpen = briefs.some(({ moreFilers = 0 }) => moreFilers !== 0);
  return [
    `${named.size} named`,
    ...(groups.length === 0 ? [] : [counted(groups.length, "group")]),
    ...(isOpen ? ["others not named"] : []),
  ].join(", ");
}
