import { type ReadonlySignal, computed } from "@preact/signals";
import { section } from "../../derive/evidence/citation.ts";
import { comparedStages } from "../../derive/scope.ts";
import { capital } from "../../derive/words/series.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import type { Overlay } from "../../picture/scene/overlay.ts";
import { CHANGES, changeBetween } from "./change.ts";
import { changeHeadline, changeStatements, changeSentence } from "./change-words.ts";
import { castWithChanges, changeNames, changeWords, foregrounded } from "./overlay.ts";

/** Lays over the picture what changed between the two stages that are compared; `null` while none are. */
export function comparison({ model, state }: Explorer): ReadonlySignal<Overlay | null> {
  const stage = computed(() => state.value.stage);
  const vs = computed(() => state.value.vs);
  return computed(() => {
    const pair = comparedStages(model, { stage: stage.value, vs: vs.value });
    if (!pair) return null;
    const change = changeBetween(model, ...pair);
    const names = changeNames(change);
    return {
      cast: (plain) => castWithChanges(names, plain()),
      scene: (composed) => foregrounded(model, stage.value, composed),
      headline: ({ actors }) => changeHeadline(model, change, actors),
      sentence: ({ actors }) => changeSentence(model, change, actors),
      sections: (id) => section("Change", changeStatements(model, change, id)),
      mark(id) {
        const name = names.get(id);
        return name ? changeWords([name]) : "";
      },
      spoken(id) {
        const name = names.get(id);
        return name ? `${capital(CHANGES[name].word)}.` : "";
      },
    };
  });
}
