import { type CaseModel, WHOLE_CASE } from "../model/model.ts";
import type { Filters } from "../state/view-state.ts";
import { campCount, shortfall } from "./headings.ts";
import { sidesAt } from "./sides.ts";
import type { Visible } from "./visible.ts";
import { counted, inSeries, sideName } from "./words.ts";

/** One sentence or two that say what is shown now, in digits. */
export function summarise(model: CaseModel, state: Filters, visible: Visible): string {
  const where =
    state.stage === WHOLE_CASE
      ? "in the whole case"
      : `at the stage ${model.stages.get(state.stage)?.label ?? ""}`;
  const nothing = visible.actors.size === 0 && visible.briefs.size === 0;
  const shown = [
    counted(visible.actors.size, "actor"),
    counted(visible.briefs.size, "brief"),
    counted(visible.relations.size, "other tie"),
  ];
  const sentences = [
    nothing
      ? `Nothing ${where} passes these filters.`
      : `Showing ${inSeries(shown)} ${where}${sidesInWords(model, state, visible)}.`,
    visible.undated > 0
      ? `${counted(visible.undated, "item")} without a date ${visible.undated === 1 ? "is" : "are"} left out.`
      : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function sidesInWords(model: CaseModel, state: Filters, visible: Visible): string {
  const sides = sidesAt(model, state.stage).flatMap((side) => {
    const { briefs } = campCount(model, state, visible, side);
    if (briefs === 0) return [];
    const gap = shortfall(model, state.stage, side);
    return [`${briefs} for ${sideName(model, side)}${gap === "" ? "" : ` (${gap})`}`];
  });
  return sides.length === 0 ? "" : `: briefs ${inSeries(sides)}`;
}
