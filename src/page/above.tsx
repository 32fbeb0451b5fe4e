import { comparableWith } from "../derive/scope.ts";
import { clearFilters, set } from "../state/transitions.ts";
import { VIEWS } from "../state/view-state.ts";
import type { Explorer } from "../explorer/explorer.ts";
import { Filters } from "../views/filters/filters.tsx";
import { Headline } from "../views/headline/headline.tsx";
import { later } from "../explorer/lazy.tsx";
import { LOOKS, shows } from "../explorer/page-kind.ts";
import { Spine } from "../views/stage-nav/stage-nav.tsx";
import { StoryOffer } from "../views/story/story-offer.tsx";

export const Search = later(() => import("../views/search/search.tsx"), "Search");
export const CompareControl = later(() => import("../views/compare/compare-control.tsx"), "CompareControl");
export const CaseSpine = later(() => import("../views/stage-nav/case-nav.tsx"), "CaseSpine");

/** The line over a page: the views, the story, the search. Where no script runs only its room is there. */
export function Masthead({ explorer }: { explorer: Explorer }) {
  const { look, life } = explorer;
  if (LOOKS[look].views !== "over-page") return null;
  return (
    <header class="masthead">
      {life === "still" ? null : (
        <>
          <ViewChoice explorer={explorer} />
          <StoryOffer explorer={explorer} />
          <Search explorer={explorer} />
        </>
      )}
    </header>
  );
}

/** Everything over the view: what it says, at which stage, of whom. */
export function Above({ explorer }: { explorer: Explorer }) {
  const { look, life, model, visible, summary, comparison, coalition } = explorer;
  const Stages = model.cases.size > 1 ? CaseSpine : Spine;
  const isEmpty = visible.value.actors.size === 0 && visible.value.briefs.size === 0;
  return (
    <>
      <Headline explorer={explorer} />
      {shows(look, "spine") ? <Stages explorer={explorer} /> : null}
      {shows(look, "filters") ? <Filters explorer={explorer} /> : null}
      <p role="status" class="summary">
        {summary.value} {comparison.value?.sentence.value} {coalition.value?.sentence}
      </p>
      {isComparisonOffered(explorer) ? (
        <div class="compare-room">
          <CompareControl explorer={explorer} />
        </div>
      ) : null}
      {LOOKS[look].views === "over-picture" ? (
        <div class="views-room">{life === "still" ? null : <ViewChoice explorer={explorer} />}</div>
      ) : null}
      {isEmpty ? (
        <p class="empty">
          <button type="button" onClick={() => explorer.apply(clearFilters)}>
            Clear all filters
          </button>
        </p>
      ) : null}
    </>
  );
}

/** Where there is another stage; in a look without it, only what the address compares. */
export function isComparisonOffered({ look, model, state }: Explorer): boolean {
  const { stage, vs } = state.value;
  return (shows(look, "compare") || vs !== "") && comparableWith(model, stage).length > 0;
}

const VIEW_LABELS = { network: "Network", stages: "Stages", table: "Table", cases: "Cases" } as const;

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
