import type { CaseModel } from "../model/model.ts";
import type { ViewState } from "../state/view-state.ts";
import { showsEveryStage } from "./scope.ts";

export interface Headline {
  readonly kicker: string;
  readonly finding: string;
  readonly standfirst: string;
}

/** The words over the page: the finding of the stage, else of the case, else the title of the file. */
export function headlineOf(model: CaseModel, view: Pick<ViewState, "view" | "stage">): Headline {
  const chosen = model.stages.get(view.stage);
  const litigation = chosen ? model.cases.get(chosen.case) : model.file.cases[0];
  const stage = showsEveryStage(view) ? undefined : chosen;
  const finding = (stage ? stage.finding : litigation?.finding) ?? model.file.title;
  return {
    kicker: [model.file.title, stage?.label]
      .filter((part) => part !== undefined && part !== finding)
      .join(" · "),
    finding,
    standfirst: (stage ? stage.note : litigation?.question) ?? model.file.description ?? "",
  };
}
