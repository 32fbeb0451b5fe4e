import { type ReadonlySignal, computed } from "@preact/signals";
import { CHANGES, type Change, changeBetween } from "./change.ts";
import { castWithChanges, changeNames, changeWords, foregrounded } from "./overlay.ts";
import { changeSentence } from "./change-words.ts";
import { comparedStages } from "../../derive/scope.ts";
import type { Scene } from "../../picture/scene/scene.ts";
import type { Visible } from "../../derive/visible.ts";
import { capital } from "../../derive/words/series.ts";
import type { Cast } from "../../picture/layout/layout.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";

/** What is derived for a comparison of two stages. Without one everything stays as it came. */
export interface Comparison {
  readonly change: ReadonlySignal<Change | null>;
  /** Empty while nothing is compared. */
  readonly sentence: ReadonlySignal<string>;
  cast(cast: Cast): Cast;
  scene(scene: Scene): Scene;
  /** What became of an actor, sign and word: `+ joined`; empty for who stayed. */
  mark(id: Id): string;
  /** The same for a reader who hears it, with who stayed. */
  spoken(id: Id): string;
}

interface Shown {
  readonly model: CaseModel;
  readonly state: ReadonlySignal<ViewState>;
  readonly visible: ReadonlySignal<Visible>;
}

export function createComparison({ model, state, visible }: Shown): Comparison {
  const stage = computed(() => state.value.stage);
  const vs = computed(() => state.value.vs);
  const change = computed(() => {
    const pair = comparedStages(model, { stage: stage.value, vs: vs.value });
    return pair ? changeBetween(model, ...pair) : null;
  });
  const names = computed(() => (change.value ? changeNames(change.value) : null));
  return {
    change,
    sentence: computed(() => (change.value ? changeSentence(model, change.value, visible.value.actors) : "")),
    cast: (cast) => (names.value ? castWithChanges(names.value, cast) : cast),
    scene: (scene) => (names.value ? foregrounded(model, stage.value, scene) : scene),
    mark: (id) => {
      const name = names.value?.get(id);
      return name ? changeWords([name]) : "";
    },
    spoken: (id) => {
      const name = names.value?.get(id);
      return name ? `${capital(CHANGES[name].word)}.` : "";
    },
  };
}
