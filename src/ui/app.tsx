import { useEffect } from "preact/hooks";
import { spansCases } from "../derive/sides.ts";
import { clearFilters, clearSelection, set } from "../state/transitions.ts";
import { VIEWS, type ViewState } from "../state/view-state.ts";
import type { Explorer } from "./explorer.ts";
import { Filters } from "./filters.tsx";
import { Headline } from "./headline.tsx";
import { later } from "./later.tsx";
import { PictureRoom } from "./picture-room.tsx";
import { SidesList } from "./sides-list.tsx";
import { Spine } from "./spine.tsx";
import { StoryOffer } from "./story-offer.tsx";
import { usePageState } from "./page-state.ts";
import "./app.css";

/** The whole page of one case. */
export function App({ explorer }: { explorer: Explorer }) {
  const { visible, summary, comparison, coalition, state, model } = explorer;
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
        {model.cases.size > 1 ? <CaseSpine explorer={explorer} /> : <Spine explorer={explorer} />}
        <Filters explorer={explorer} />
        <p role="status" class="summary">
          {summary.value} {comparison.value?.sentence.value} {coalition.value?.sentence}
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
const Story = later(() => import("./story.tsx"), "Story");
const Panel = later(() => import("./panel.tsx"), "Panel");
const CompareControl = later(() => import("./compare-control.tsx"), "CompareControl");
const LedgerView = later(() => import("./ledger-view.tsx"), "LedgerView");
const CasesView = later(() => import("./cases-view.tsx"), "CasesView");
const CoFilingView = later(() => import("./co-filing-view.tsx"), "CoFilingView");
const CaseSpine = later(() => import("./case-spine.tsx"), "CaseSpine");
const TableView = later(() => import("./table-view.tsx"), "TableView");
const Search = later(() => import("./search.tsx"), "Search");
const TakeAway = later(() => import("./take-away.tsx"), "TakeAway");
const Timeline = later(() => import("./timeline.tsx"), "Timeline");
const Footer = later(() => import("./footer.tsx"), "Footer");

const VIEW_LABELS = { network: "Network", stages: "Stages", table: "Table", cases: "Cases" } as const;
const VIEW_OF = {
  network: NetworkView,
  stages: LedgerView,
  table: TableView,
  cases: CasesView,
} as const satisfies Record<ViewState["view"], unknown>;

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

/** The picture and the list: of the sides of one case, or of who files together across several. */
function NetworkView({ explorer }: { explorer: Explorer }) {
  const { model, stage } = explorer.scope.value;
  if (spansCases(model, stage)) return <CoFilingView explorer={explorer} />;
  return (
    <>
      <PictureRoom explorer={explorer} />
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
