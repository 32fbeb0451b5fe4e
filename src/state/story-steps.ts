import type { CaseModel } from "../model/model.ts";
import type { Transition } from "./transitions.ts";
import { fromParams } from "./codecs.ts";
import { INITIAL } from "./view-state.ts";

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
