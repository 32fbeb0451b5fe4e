import { useEffect, useState } from "preact/hooks";
import { clearFilters, clearSelection, set } from "../state/transitions.ts";
import { VIEWS, type ViewState } from "../state/view-state.ts";
import type { Explorer } from "./explorer.ts";
import { Filters } from "./filters.tsx";
import { Headline } from "./headline.tsx";
import { later } from "./later.tsx";
import { SidesList } from "./sides-list.tsx";
import { Spine } from "./spine.tsx";
import { StoryOffer } from "./story-offer.tsx";
import { usePageState } from "./page-state.ts";
import "./app.css";

/** The whole page of one case. */
export function App({ explorer }: { explorer: Explorer }) {
  const { visible, summary, comparison, state } = explorer;
  usePageState(explorer);
  useEscape(explorer);
  const isEmpty = visible.value.actors.size === 0 && visible.value.briefs.size === 0;
  const View = VIEW_OF[state.value.view];
  return (
    <>
      <header class="masthead">
        <ViewChoice explorer={explorer} />
        <StoryOffer explorer={explorer} />
        <Search explorer={explorer} />
      </header>
      <main>
        <Headline explorer={explorer} />
        <Spine explorer={explorer} />
        <Filters explorer={explorer} />
        <p role="status" class="summary">
          {summary.value} {comparison.value?.sentence.value}
        </p>
        <CompareControl explorer={explorer} />
        {isEmpty ? (
          <p class="empty">
            <button type="button" onClick={() => explorer.apply(clearFilters)}>
              Clear all filters
            </button>
          </p>
        ) : null}
        <div class="stage-room">
          <div class="view-room">
            {state.value.step > 0 ? <Story explorer={explorer} /> : null}
            <View explorer={explorer} />
            <Timeline explorer={explorer} />
            <TakeAway explorer={explorer} />
          </div>
          <Panel explorer={explorer} />
        </div>
      </main>
      <Footer explorer={explorer} />
    </>
  );
}

// In the order in which a reader can use them; the list and the filters wait for none of these.
const Story = later(async () => (await import("./story.tsx")).Story);
const PictureView = later(async () => (await import("./picture-view.tsx")).PictureView);
const Panel = later(async () => (await import("./panel.tsx")).Panel);
const CompareControl = later(async () => (await import("./compare-control.tsx")).CompareControl);
const LedgerView = later(async () => (await import("./ledger-view.tsx")).LedgerView);
const TableView = later(async () => (await import("./table-view.tsx")).TableView);
const Search = later(async () => (await import("./search.tsx")).Search);
const TakeAway = later(async () => (await import("./take-away.tsx")).TakeAway);
const Timeline = later(async () => (await import("./timeline.tsx")).Timeline);
const Footer = later(async () => (await import("./footer.tsx")).Footer);

const VIEW_LABELS = { network: "Network", stages: "Stages", table: "Table" } as const;
const VIEW_OF = { network: NetworkView, stages: LedgerView, table: TableView } as const satisfies Record<
  ViewState["view"],
  unknown
>;

function ViewChoice({ explorer }: { explorer: Explorer }) {
  return (
    <div role="group" aria-label="View" class="views">
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={explorer.state.value.view === view}
          onClick={() => explorer.apply(set("view", view))}
        >
          {VIEW_LABELS[view]}
        </button>
      ))}
    </div>
  );
}

/** The picture and the list. On a phone the list comes first and the picture is one tap away. */
function NetworkView({ explorer }: { explorer: Explorer }) {
  const [isPictureWanted, wantPicture] = useState(!matchMedia("(max-width: 700px)").matches);
  return (
    <>
      {isPictureWanted ? (
        <PictureView explorer={explorer} />
      ) : (
        <p class="picture-offer">
          <button type="button" onClick={() => wantPicture(true)}>
            Show the picture
          </button>
        </p>
      )}
      <SidesList explorer={explorer} />
    </>
  );
}

/** Escape clears the selection from anywhere, unless something nearer took the key. */
function useEscape(explorer: Explorer): void {
  useEffect(() => {
    const clear = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented && explorer.state.peek().selection.length > 0) {
        explorer.apply(clearSelection);
      }
    };
    addEventListener("keydown", clear);
    return () => removeEventListener("keydown", clear);
  }, [explorer]);
}
