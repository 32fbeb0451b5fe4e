import { useExplorer } from "../explorer/context.tsx";
import { Live } from "../parts/live.tsx";
import { lazy } from "../explorer/lazy.tsx";
import { clearFilters, set } from "../state/transitions.ts";
import { VIEWS } from "../state/view-state.ts";
import { StageNav } from "../views/stage-nav/stage-nav.tsx";

export const Filters = lazy(() => import("../views/filters/filters.tsx"), "Filters");
export const StoryOffer = lazy(() => import("../views/story/story-offer.tsx"), "StoryOffer");
export const Search = lazy(() => import("../views/search/search.tsx"), "Search");
export const OpenOffer = lazy(() => import("./open/offer.tsx"), "OpenOffer");
export const Background = lazy(() => import("../views/headline/background.tsx"), "Background");
const UnreadLine = lazy(() => import("./unread-line.tsx"), "UnreadLine");
export const CaseNav = lazy(() => import("../views/stage-nav/case-nav.tsx"), "CaseNav");

/** The line over a page: what it is, the views, the story, the search. Where no script runs there is nothing to press. */
export function Masthead() {
  const { model } = useExplorer();
  return (
    <header class="masthead">
      <p class="brand">
        <strong>Amicus Graph</strong> <span>{model.file.title}</span>
      </p>
      <Live>
        <ViewChoice />
        <StoryOffer />
        <OpenOffer />
        <Search />
      </Live>
    </header>
  );
}

/** The stages of the one case, or of the one that is chosen from several. */
export function StageChoice() {
  return useExplorer().model.cases.size > 1 ? <CaseNav /> : <StageNav />;
}

/** What is shown, in one sentence, for everybody and for those who hear when it changes. */
export function Summary() {
  const { summary, overlay, visible, unread } = useExplorer();
  return (
    <>
      <p role="status" class="summary">
        {summary.value} {overlay.value?.sentence(visible.value)}
      </p>
      {unread.value.length > 0 ? <UnreadLine /> : null}
    </>
  );
}

export function ViewsOverPicture() {
  return (
    <div class="views-over-picture">
      <Live>
        <ViewChoice />
      </Live>
    </div>
  );
}

/** The way back from filters that nothing passes. */
export function ClearOffer() {
  const explorer = useExplorer();
  const { actors, briefs } = explorer.visible.value;
  if (actors.size > 0 || briefs.size > 0) return null;
  return (
    <p class="empty">
      <button type="button" onClick={() => explorer.apply(clearFilters)}>
        Clear all filters
      </button>
    </p>
  );
}

const VIEW_LABELS = { network: "Network", stages: "Stages", table: "Table", cases: "Cases" } as const;

function ViewChoice() {
  const explorer = useExplorer();
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
