import type { CaseModel, Id } from "../model/model.ts";

export interface Headline {
  readonly kicker: string;
  readonly finding: string;
  readonly standfirst: string;
}

/** The words over the page: the finding of the stage, else of the case, else the title of the file. */
export function headlineOf(model: CaseModel, stageId: Id): Headline {
  const stage = model.stages.get(stageId);
  const litigation = stage ? model.cases.get(stage.case) : model.file.cases[0];
  const finding = (stage ? stage.finding : litigation?.finding) ?? model.file.title;
  return {
    kicker: [model.file.title, stage?.label]
      .filter((part) => part !== undefined && part !== finding)
      .join(" · "),
    finding,
    standfirst: (stage ? stage.note : litigation?.question) ?? model.file.description ?? "",
  };
}
