import type { CaseModel } from "../model/model.ts";
import { goToStep } from "./story-steps.ts";
import { toParams } from "./codecs.ts";
import { INITIAL, type ViewState } from "./view-state.ts";

/** Whether the reader left the view that the open step of the story speaks of. */
export function hasWandered(model: CaseModel, state: ViewState): boolean {
  return state.step !== INITIAL.step && wordsOf(goToStep(model, state.step)(state)) !== wordsOf(state);
}

const wordsOf = (view: ViewState): string => toParams(view).toString();
