import type { CaseModel } from "../model/model.ts";
import { goToStep } from "./story.ts";
import { toParams } from "./url.ts";
import { INITIAL, type ViewState } from "./view-state.ts";

/** Whether the reader left the view that the open step of the story speaks of. */
export function hasWandered(model: CaseModel, state: ViewState): boolean {
  return state.step !== INITIAL.step && wordsOf(goToStep(model, state.step)(state)) !== wordsOf(state);
}

const wordsOf = (view: ViewState): string => toParams(view).toString();
