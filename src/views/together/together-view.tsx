import { computed } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { coalitionOf } from "./overlay.ts";
import { spansCases } from "../../model/sides.ts";
import { set } from "../../state/transitions.ts";
import { Choice } from "../../parts/choice.tsx";
import { CO_FILING_TITLE, CoFilingList } from "./list-view.tsx";
import type { Explorer } from "../../explorer/explorer.ts";
import { shows } from "../../explorer/page-kind.ts";
import { PictureRoom } from "../network/picture-offer.tsx";
import { Under } from "../../parts/fold.tsx";
import "./together-view.css";

/** Who files together across the cases of a file: how often that must be, the picture, and the same in words. */
export function CoFilingView({ explorer }: { explorer: Explorer }) {
  useLayoutEffect(() => {
    explorer.bringCoalition(watched(explorer));
  }, [explorer]);
  const coalition = explorer.coalition.value;
  if (!coalition) return null;
  return (
    <>
      <HowComputed />
      <Fewest explorer={explorer} />
      <PictureRoom explorer={explorer} />
      {shows(explorer.look, "list") ? (
        <Under explorer={explorer} title={CO_FILING_TITLE}>
          <CoFilingList explorer={explorer} coalition={coalition} />
        </Under>
      ) : null}
    </>
  );
}

function HowComputed() {
  return (
    <div class="co-filing-note">
      <p>
        <strong>Computed from the briefs, not declared by anybody.</strong> Two filers are tied when they
        backed the same side in the same case. Cases heard together count once.
      </p>
      <details>
        <summary>How the groups were found, and what the numbers say</summary>
        <p>
          The Louvain method puts together who is tied more to each other than to the rest, and always finds
          the same groups in the same ties. The weight of a tie is the number of cases; a group is told with
          the weight of the ties inside it and of those that leave it. Modularity says how clear-cut the
          groups are: 0 is what chance would give, 1 the most there can be. That two filed alike does not say
          that they agreed to, and a name that the record lacks is not shown to have stayed away.
        </p>
      </details>
    </div>
  );
}

function watched({ model, scope, state, filters }: Explorer) {
  const shared = computed(() => state.value.shared);
  const isAsked = computed(
    () => state.value.view === "network" && spansCases(scope.value.model, scope.value.stage),
  );
  return computed(() => (isAsked.value ? coalitionOf(model, filters.value, shared.value) : null));
}

/** The filter by how many cases two must share. */
function Fewest({ explorer }: { explorer: Explorer }) {
  const coalition = explorer.coalition.value;
  if (!coalition) return null;
  return (
    <fieldset class="fewest">
      <legend>Backed the same side in at least</legend>
      {coalition.choices.map(({ least, actors }) => (
        <Choice
          key={least}
          explorer={explorer}
          class="chip"
          isChosen={least === coalition.least}
          onChoose={() => explorer.apply(set("shared", least))}
        >
          {least} cases <span class="count">{actors}</span>
        </Choice>
      ))}
    </fieldset>
  );
}
