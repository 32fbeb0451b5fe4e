import { CHOSEN_KEYS } from "../state/chosen.ts";
import type { CaseModel } from "../model/model.ts";
import { hasWandered } from "../state/story-steps.ts";
import type { ViewState } from "../state/view-state.ts";
import { breadthOf, comparedStages, scopeOf } from "./scope.ts";
import { backing } from "./summary.ts";
import { visibleIn } from "./visible.ts";
import { lastResult, resultLine, resultWords } from "./words/outcome.ts";
import { counted, inSentence, nameInText, sentence } from "./words/series.ts";

export interface Headline {
  readonly kicker: string;
  /** What the case is about, as a question; else its title, where the finding is not that. */
  readonly question: string;
  readonly finding: string;
  readonly standfirst: string;
}

type Headed = ViewState;

/**
 * The words over the page: the finding of the stage or of the case, else its title; of several cases the title of the
 * file. What is written speaks of all of a stage or a case, so over a part of it stands what can be counted there. An
 * open step of the story is its own headline for as long as its view is on screen.
 */
export function headlineOf(model: CaseModel, view: Headed): Headline {
  const { stage: chosen } = model.at(view.stage);
  const breadth = breadthOf(model, view);
  const isOne = model.cases.size === 1;
  const ofCase = chosen && breadth !== "file" ? model.case(chosen.case) : undefined;
  const litigation = isOne ? model.file.cases[0] : ofCase;
  const part = litigation && partIn(model, view);
  const stage = breadth === "stage" && !part ? chosen : undefined;
  const finding =
    stepIn(model, view) ||
    part ||
    ((stage ?? litigation)?.finding ?? litigation?.title ?? (findingAcross(model) || model.file.title));
  return {
    kicker: [model.file.title, stage?.label]
      .filter((words) => words !== undefined && words !== finding)
      .join(" · "),
    question: litigation?.question ?? [model.file.title].find((title) => title !== finding) ?? "",
    finding,
    // What the file says of all its cases says nothing of one; what to know before trusting a count holds for each.
    standfirst:
      stage?.note ??
      litigation?.question ??
      (isOne || !litigation ? model.file.description : model.file.caveat) ??
      "",
  };
}

/** What the open step of the story says first; empty where none is open, or the reader left its view. */
function stepIn(model: CaseModel, view: Headed): string {
  const step = model.file.story[view.step - 1];
  return step && !hasWandered(model, view) ? sentence(step.title) : "";
}

/** Of several cases: how many briefs there are, and which case drew the most; empty where there is nothing to count. */
function findingAcross(model: CaseModel): string {
  const drawn = model.file.cases
    .map(({ id, title }) => ({
      title,
      briefs: new Set(model.stagesOf(id).flatMap((stage) => model.at(stage.id).briefs)).size,
    }))
    .sort((one, other) => other.briefs - one.briefs);
  const [most, next] = drawn;
  if (!most || !next || most.briefs === 0) return "";
  const all = `${counted(model.briefs.size, "brief")} in ${counted(drawn.length, "case")}`;
  return most.briefs === next.briefs
    ? `${all}.`
    : `${all}; ${inSentence(most.title)} drew the most, ${most.briefs}.`;
}

/** What is counted in a view that is compared, filtered or cut to surroundings; empty where it is of everything. */
function partIn(model: CaseModel, view: Headed): string {
  const { near, selection } = view;
  const scope = scopeOf(model, view);
  const centre = near === "" ? undefined : model.actors.get(selection.at(-1) ?? "");
  const isFiltered = CHOSEN_KEYS.some((key) => view[key].length > 0);
  const ways = [
    ...(breadthOf(model, view) === "stage" && comparedStages(model, view) ? ["compared"] : []),
    ...(centre ? [`around ${inSentence(nameInText(centre))}`] : []),
    ...(isFiltered ? ["filtered"] : []),
  ];
  if (ways.length === 0) return "";
  const filters = { ...view, stage: scope.stage };
  const [counts = "no brief is shown."] = backing(scope.model, filters, visibleIn(scope.model, filters));
  return `${[scope.label, ...ways].join(", ")}: ${counts}`;
}

/**
 * How the stage that a view is of ended, as `The government won: ruling upheld`; of the whole of one case, how that did.
 * Empty over a part of it, or where the file has no outcome.
 */
export function resultOver(model: CaseModel, view: Headed): string {
  if (partIn(model, view) !== "") return "";
  const { stage } = model.at(view.stage);
  if (stage && breadthOf(model, view) === "stage") return resultWords(model, stage.id);
  const last = model.cases.size === 1 ? lastResult(model) : null;
  return last ? resultLine(last) : "";
}

/** As long as the title of a frame may be. */
const LONGEST = 150;

/** A headline as the title of a frame: whole, with who won where there is room for it, or cut between two words. */
export function frameTitle(finding: string, result = ""): string {
  const both = result === "" ? finding : `${sentence(finding)} ${sentence(result)}`;
  if (both.length <= LONGEST) return both;
  if (finding.length <= LONGEST) return finding;
  // By characters, for half of one is none.
  const most = Array.from(finding)
    .slice(0, LONGEST - 1)
    .join("");
  return `${most.replace(/\s+\S*$/, "")}…`;
}

/** The title of a page: the finding, and of which case where that does not say it. */
export function pageTitle(model: CaseModel, view: Headed): string {
  const { finding } = headlineOf(model, view);
  return finding === model.file.title ? finding : `${finding} · ${model.file.title}`;
}

/** The picture in words, for those who do not see it: what it shows of what, what follows, and the numbers. */
export function alternativeText(model: CaseModel, view: Headed, summary: string): string {
  const { kicker, finding } = headlineOf(model, view);
  const where = sentence(`Network of who backed whom in ${kicker === "" ? model.file.title : kicker}`);
  // A headline that counts what is shown says what the summary says.
  return [where, ...(finding === partIn(model, view) ? [] : [sentence(finding)]), summary].join(" ");
}
