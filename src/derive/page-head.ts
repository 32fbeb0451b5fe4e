import type { CaseModel } from "../model/model.ts";
import type { ViewState } from "../state/view-state.ts";
import { headlineOf } from "./headline.ts";

/** As long as the title of a frame may be. */
const LONGEST = 150;

/** A headline as the title of a frame: whole, or cut between two words. */
export function frameTitle(finding: string): string {
  if (finding.length <= LONGEST) return finding;
  return `${finding.slice(0, LONGEST - 1).replace(/\s+\S*$/, "")}…`;
}

/** The title of a page: the finding, and of which case where that does not say it. */
export function pageTitle(model: CaseModel, view: Pick<ViewState, "view" | "stage">): string {
  const { finding } = headlineOf(model, view);
  return finding === model.file.title ? finding : `${finding} · ${model.file.title}`;
}

/** The picture in words, for those who do not see it: what it shows of what, what follows, and the numbers. */
export function alternativeText(
  model: CaseModel,
  view: Pick<ViewState, "view" | "stage">,
  summary: string,
): string {
  const { kicker, finding } = headlineOf(model, view);
  return `Network of who backed whom in ${kicker === "" ? model.file.title : kicker}. ${finding} ${summary}`;
}
