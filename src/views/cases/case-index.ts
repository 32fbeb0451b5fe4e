import type { CaseModel } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { type CaseLine, caseOrder, casesListed, poleNames, sumOf } from "./cases.ts";
import type { Visible } from "../../derive/visible.ts";
import { counted } from "../../derive/words/series.ts";

/** The cases of a file with what is to be known to draw them on one scale. */
export interface CaseIndex {
  readonly lines: readonly CaseLine[];
  /** What those that come first have before the others. */
  readonly first: string;
  /** What the two sides of the axis are called. */
  readonly poles: readonly [left: string, right: string];
  /** The briefs that the longest bar of each side stands for. */
  readonly longest: readonly [left: number, right: number];
  /** Whether briefs that were filed in two joined cases are counted in each. */
  readonly isDoubled: boolean;
}

/** Which of the cases are drawn, where it is not all of them. */
export const portion = ({ lines, first }: CaseIndex, shown: number): string =>
  shown < lines.length ? `The ${shown} of ${counted(lines.length, "case")} ${first}` : "";

export const DOUBLED = "A brief that was filed in two joined cases is counted in each.";

export function caseIndex(model: CaseModel, state: Pick<ViewState, "sort">, visible: Visible): CaseIndex {
  const lines = casesListed(model, state, visible);
  return {
    lines,
    first: caseOrder(state.sort).first,
    poles: poleNames(model),
    longest: [
      Math.max(0, ...lines.map(({ left }) => sumOf(left))),
      Math.max(0, ...lines.map(({ right }) => sumOf(right))),
    ],
    isDoubled: lines.reduce((sum, { briefs }) => sum + briefs, 0) > visible.briefs.size,
  };
}

/** The beginning of an index in words, for those who do not see its bars. */
export function indexInWords(index: CaseIndex, shown: number): string {
  const { lines, poles, isDoubled } = index;
  const [left, right] = poles;
  const first = lines.slice(0, 3).map((line) => `${line.title}, ${sumOf(line.left)} to ${sumOf(line.right)}`);
  return [
    `Bars of the briefs of each case, for ${left} to the left and for ${right} to the right of one axis.`,
    shown < lines.length ? `${portion(index, shown)} are shown.` : "",
    `At the top: ${first.join("; ")}.`,
    isDoubled ? DOUBLED : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
