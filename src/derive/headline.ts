import type { CaseModel } from "../model/model.ts";
import type { ViewState } from "../state/view-state.ts";
import { breadthOf } from "./scope.ts";
import { sentence } from "./words/series.ts";

export interface Headline {
  readonly kicker: string;
  readonly finding: string;
  readonly standfirst: string;
}

/** The words over the page: the finding of the stage or of the case, else its title; of several cases the title of the file. */
export function headlineOf(model: CaseModel, view: Pick<ViewState, "view" | "stage">): Headline {
  const { stage: chosen } = model.at(view.stage);
  const breadth = breadthOf(model, view);
  const isOne = model.cases.size === 1;
  const ofCase = chosen && breadth !== "file" ? model.case(chosen.case) : undefined;
  const litigation = isOne ? model.file.cases[0] : ofCase;
  const stage = breadth === "stage" ? chosen : undefined;
  const finding = (stage ?? litigation)?.finding ?? litigation?.title ?? model.file.title;
  return {
    kicker: [model.file.title, stage?.label]
      .filter((part) => part !== undefined && part !== finding)
      .join(" · "),
    finding,
    // What the file says of all its cases says nothing of one.
    standfirst:
      stage?.note ?? litigation?.question ?? (isOne || !litigation ? model.file.description : "") ?? "",
  };
}

/** As long as the title of a frame may be. */
const LONGEST = 150;

/** A headline as the title of a frame: whole, or cut between two words. */
export function frameTitle(finding: string): string {
  if (finding.length <= LONGEST) return finding;
  // By characters, for half of one is none.
  const most = Array.from(finding)
    .slice(0, LONGEST - 1)
    .join("");
  return `${most.replace(/\s+\S*$/, "")}…`;
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
  const where = sentence(`Network of who backed whom in ${kicker === "" ? model.file.title : kicker}`);
  return `${where} ${sentence(finding)} ${summary}`;
}
