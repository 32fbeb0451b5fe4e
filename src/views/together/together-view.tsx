import { useExplorer } from "../../explorer/context.tsx";
import { type ReadonlySignal, computed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { type Together, togetherIn } from "./overlay.ts";
import { counted } from "../../derive/words/series.ts";
import { set } from "../../state/transitions.ts";
import { Choice } from "../../parts/choice.tsx";
import { CO_FILING_TITLE, CoFilingList } from "./list-view.tsx";
import type { Explorer } from "../../explorer/explorer.ts";
import { shows } from "../../explorer/page-kind.ts";
import { lazy } from "../../explorer/lazy.tsx";
import { Fold } from "../../parts/fold.tsx";
export { default as style } from "./together-view.css?inline";

const StandingOut = lazy(() => import("./standing-view.tsx"), "StandingOut");

/** Who files together across the cases of a file: how often that must be, the picture given, and the same in words. */
export function TogetherView({ children }: { children: ComponentChildren }) {
  const explorer = useExplorer();
  const { overlay, kind } = explorer;
  const found = useMemo(() => together(explorer), [explorer]);
  useLayoutEffect(() => explorer.addOverlay(found), [explorer, found]);
  // Without its overlay the picture would be of the sides of all cases at once.
  if (!found.value || overlay.value !== found.value) return null;
  return (
    <>
      <HowComputed together={found.value} />
      <Fewest together={found.value} />
      {children}
      {shows(kind, "list") ? (
        <Fold title={CO_FILING_TITLE}>
          <StandingOut together={found.value} />
          <details class="ties">
            <summary>
              {kind.under === "open" ? `${CO_FILING_TITLE}: ` : ""}
              {counted(found.value.groups.length, "group")}, {counted(found.value.ties.length, "tie")}
            </summary>
            <CoFilingList together={found.value} />
          </details>
        </Fold>
      ) : null}
    </>
  );
}

function HowComputed({ together: { modularity } }: { readonly together: Together }) {
  return (
    <div class="co-filing-note">
      <p>
        <strong>Computed from the briefs, not declared by anybody.</strong> Two filers are tied when they
        backed the same side in the same case. Cases heard together count once.
      </p>
      <details>
        <summary>How this was computed</summary>
        <p>
          The Louvain method puts together who is tied more to each other than to the rest, and always finds
          the same groups in the same ties; a tie weighs as many cases as two share. A group is called by
          those of it who are tied most. How clear-cut the groups are, from 0, which is what chance would
          give, to 1: {modularity.toFixed(2)}. That two filed alike does not say that they agreed to, and a
          name that the record lacks is not shown to have stayed away.
        </p>
      </details>
    </div>
  );
}

/** Lays the coalitions over the picture while that is of several cases. */
function together({ model, scope, state, filters }: Explorer): ReadonlySignal<Together | null> {
  const shared = computed(() => state.value.shared);
  const isAsked = computed(
    () => state.value.view === "network" && scope.value.model.at(scope.value.stage).spansCases,
  );
  return computed(() => (isAsked.value ? togetherIn(model, filters.value, shared.value) : null));
}

/** The filter by how many cases two must share. */
export function Fewest({ together }: { together: Together }) {
  const explorer = useExplorer();
  return (
    <fieldset class="fewest">
      <legend>Backed the same side in at least</legend>
      {together.choices.map(({ least, actors }) => (
        <Choice
          key={least}
          class="chip"
          isChosen={least === together.least}
          onChoose={() => explorer.apply(set("shared", least))}
        >
          {least} cases <span class="count">{actors}</span>
        </Choice>
      ))}
    </fieldset>
  );
}
