import type { CaseModel } from "../model/model.ts";
import { isSideInferred } from "../model/certainty.ts";
import { NOT_STATED, type Side } from "../schema/facts.ts";
import type { Filters } from "../state/view-state.ts";
import { campCount, shortfall } from "./coverage.ts";
import { lawCounts } from "./relations/direction.ts";
import type { Scope } from "./scope.ts";
import type { Visible } from "./visible.ts";
import { counted, inSentence, inSeries, nameInText, sentence, sideName } from "./words/series.ts";

/** What is shown now, in words and digits: `Second Circuit: 58 names, 12 briefs and 18 other ties. 11 briefs back Microsoft …`. */
export function summarise({ model, label: where }: Scope, filters: Filters, visible: Visible): string {
  const { actors, briefs, relations, undated } = visible;
  const isEmpty = actors.size === 0 && briefs.size === 0;
  const shown = inSeries([
    counted(actors.size, "name"),
    counted(briefs.size, "brief"),
    counted(relations.size, "other tie"),
  ]);
  const sentences = [
    isEmpty ? `${where}: nothing passes these filters.` : `${where}: ${shown} shown.`,
    ...backing(model, filters, visible),
    ...neighbourhood(model, filters),
    ...(undated > 0 ? [`${counted(undated, "item")} without a date left out.`] : []),
  ];
  return sentences.join(" ");
}

/**
 * A sentence with a clause for each side that a shown brief backs; where no brief is shown, one on who was for a law and
 * who against it, if anybody was.
 */
export function backing(model: CaseModel, filters: Filters, visible: Visible): readonly string[] {
  const clauses: string[] = [];
  for (const side of model.at(filters.stage).sides) {
    const { briefs } = campCount(model, filters, visible, side);
    if (briefs === 0) continue;
    const notes = [
      shortfall(model, filters.stage, side, briefs),
      inferredSides(model, filters, visible, side),
    ].filter((note) => note !== "");
    const count = clauses.length === 0 ? counted(briefs, "brief") : String(briefs);
    clauses.push(
      `${count} ${verbFor(side, briefs)} ${objectOf(model, filters, side)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`,
    );
  }
  return clauses.length === 0 ? lawCounts(model, visible) : [sentence(inSeries(clauses))];
}

/** `1 of them by inference`: how many of the shown briefs are only concluded to back a side; empty where none is. */
function inferredSides(model: CaseModel, { stage }: Filters, visible: Visible, side: Side): string {
  const at = model.at(stage);
  const shown = at.briefsFor(side).filter(({ id }) => visible.briefs.has(id));
  const count = shown.filter((brief) => isSideInferred(at, side, [brief])).length;
  if (count === 0) return "";
  return count === shown.length ? "by inference" : `${count} of them by inference`;
}

function verbFor(side: Side, count: number): string {
  if (side === NOT_STATED) return count === 1 ? "has" : "have";
  return count === 1 ? "backs" : "back";
}

const objectOf = (model: CaseModel, { stage }: Filters, side: Side): string =>
  side === NOT_STATED ? "no stated side" : sideName(model, stage, side);

/** That the picture is cut to the surroundings of one actor, where it is. */
function neighbourhood(model: CaseModel, { near, selection }: Filters): readonly string[] {
  const centre = model.actors.get(selection.at(-1) ?? "");
  if (near === "" || !centre) return [];
  return [sentence(`Only within ${counted(Number(near), "step")} of ${inSentence(nameInText(centre))}`)];
}
