import type { CaseModel } from "../model/model.ts";
import type { Transition } from "./transitions.ts";
import { fromParams, toParams } from "./codecs.ts";
import { INITIAL, type ViewState } from "./view-state.ts";

/**
 * Opens a step of the story with the view it speaks of. The reader may wander off from there: the step stays open,
 * and going to it once more brings its view back. A step that the story does not have changes nothing.
 */
export const goToStep =
  (model: CaseModel, step: number): Transition =>
  (state) =>
    model.file.story[step - 1]
      ? { ...fromParams(new URLSearchParams({ step: String(step) }), model), theme: state.theme }
      : state;

/** Closes the story and leaves the view as it is. */
export const closeStory: Transition = (state) => ({ ...state, step: INITIAL.step });

/** Whether the reader left the view that the open step of the story speaks of. */
export function hasWandered(model: CaseModel, state: ViewState): boolean {
  return state.step !== INITIAL.step && wordsOf(goToStep(model, state.step)(state)) !== wordsOf(state);
}

const wordsOf = (view: ViewState): string => toParams(view).toString();
