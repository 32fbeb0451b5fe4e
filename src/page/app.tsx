import { useRef } from "preact/hooks";
import { useExplorer } from "../explorer/context.tsx";
import type { Explorer } from "../explorer/explorer.ts";
import { type LazyPart, lazy } from "../explorer/lazy.tsx";
import { hasSlot, shows } from "../explorer/page-kind.ts";
import { Fold, LIST_TITLE, RECORD_TITLE } from "../parts/fold.tsx";
import type { ViewState } from "../state/view-state.ts";
import { PictureView } from "../views/network/picture-part.tsx";
import { Background, CaseNav, Filters, OpenOffer, Search, StoryOffer } from "./above.tsx";
import { CompareControl, isComparisonOffered } from "./compare-offer.tsx";
import { usePageState } from "./page-state.ts";
import { AROUND_THE_VIEW, type Fill, FootOfView, Skeleton } from "./skeleton.tsx";
// Picture, filters, list and panel share these: with the first load they cost no request of their own.
import "../derive/words/inferred.ts";
import "../derive/words/names.ts";
import "../model/certainty.ts";
import "../parts/action-link.tsx";
import "../parts/mark-sample.tsx";

/** One file of cases, as a page or in a frame. */
export function App() {
  usePageState(useExplorer());
  return <Skeleton fill={LIVE} />;
}

// In the order in which a reader can use them.
const SidesList = lazy(() => import("../views/list/list-view.tsx"), "SidesList");
const Story = lazy(() => import("../views/story/story-view.tsx"), "Story");
const Panel = lazy(() => import("../views/panel/panel.tsx"), "Panel");
const StagesView = lazy(() => import("../views/stages/stages-view.tsx"), "StagesView");
const CasesView = lazy(() => import("../views/cases/cases-view.tsx"), "CasesView");
const TogetherView = lazy(() => import("../views/together/together-view.tsx"), "TogetherView");
const StayedTogether = lazy(() => import("../views/together/stayed-view.tsx"), "StayedTogether");
const TableView = lazy(() => import("../views/table/table-view.tsx"), "TableView");
const ShareRow = lazy(() => import("../views/share/share-row.tsx"), "ShareRow");
const Timeline = lazy(() => import("../views/timeline/timeline-view.tsx"), "Timeline");
const Footer = lazy(() => import("../views/footer/footer.tsx"), "Footer");
const CreditLine = lazy(() => import("../views/footer/credit-line.tsx"), "CreditLine");

const LIVE: Fill = { ...AROUND_THE_VIEW, view: ViewWithPanel, record: FoldedRecord, credit: CreditLine };

/** The view that is chosen, what belongs to it, and beside it the panel. */
function ViewWithPanel() {
  const explorer = useExplorer();
  const { kind, state } = explorer;
  const View = VIEW_OF[state.value.view];
  return (
    <div class="main-grid">
      <div class="view-column">
        <div id="picture" tabIndex={-1}>
          <View />
        </div>
        <FootOfView />
        {isNetwork(explorer) ? <ListOfSides /> : null}
        {isNetwork(explorer) && isOfWholeCase(explorer) ? <StayedTogether /> : null}
        {shows(kind, "timeline") ? <TimelineFold /> : null}
        {shows(kind, "share") ? <ShareRow /> : null}
        {shows(kind, "search") ? <OpenOffer /> : null}
      </div>
      <div class="side-column">
        {state.value.step > 0 ? <Story /> : null}
        <PanelWhenWanted />
      </div>
    </div>
  );
}

const VIEW_OF = {
  network: NetworkOrTogether,
  stages: StagesOrCases,
  table: TableView,
  cases: CasesView,
} as const satisfies Readonly<Record<ViewState["view"], unknown>>;

/** The picture and the list: of the sides of one case, or of who files together across several. */
function NetworkOrTogether() {
  return isOfCases(useExplorer()) ? (
    <TogetherView>
      <PictureView />
    </TogetherView>
  ) : (
    <PictureView />
  );
}

/** Several cases have no stages in common: they are told one by one. */
function StagesOrCases() {
  return isOfCases(useExplorer()) ? <CasesView /> : <StagesView />;
}

function ListOfSides() {
  if (!shows(useExplorer().kind, "list")) return null;
  return (
    <Fold title={LIST_TITLE} comes="when unfolded">
      <SidesList />
    </Fold>
  );
}

const isListOpen = ({ kind }: Pick<Explorer, "kind">): boolean =>
  shows(kind, "list") && kind.under === "open";

/** Open under a picture that leaves it room; the other views fill the screens by themselves. */
function TimelineFold() {
  const explorer = useExplorer();
  const isOpen = isNetwork(explorer) && !matchMedia("(max-width: 700px)").matches;
  return (
    <details class="over-time" open={isOpen}>
      <summary>Over time: briefs, rulings and events</summary>
      <Timeline />
    </details>
  );
}

const isNetwork = (explorer: Explorer): boolean =>
  explorer.state.value.view === "network" && !isOfCases(explorer);

const isOfCases = ({ scope }: Explorer): boolean => scope.value.model.at(scope.value.stage).spansCases;

/** In a frame, and on the page of a stage, it would be beside the point. */
const isOfWholeCase = ({ kind, scope }: Explorer): boolean =>
  isListOpen({ kind }) && scope.value.model.at(scope.value.stage).stage === undefined;

/** The panel, once there is something to show in it. Then it stays, for it knows where the focus has to return. */
function PanelWhenWanted() {
  const { kind, state } = useExplorer();
  const { selection, path } = state.value;
  const isWanted = kind.panel === "beside" || selection.length > 0 || path.length > 0;
  const wasWanted = useRef(isWanted);
  wasWanted.current ||= isWanted;
  return wasWanted.current ? <Panel /> : null;
}

function FoldedRecord() {
  return (
    <Fold title={RECORD_TITLE} comes="when unfolded">
      <Footer />
    </Fold>
  );
}

/** What of each view comes after the code that every page has, and is on the screen at once. */
const FIRST_OF: Readonly<
  Record<ViewState["view"], (explorer: Explorer) => readonly Pick<LazyPart, "load">[]>
> = {
  network: (explorer) => [
    PictureView,
    ...(isOfCases(explorer) ? [TogetherView] : isListOpen(explorer) ? [SidesList] : []),
  ],
  stages: (explorer) => [isOfCases(explorer) ? CasesView : StagesView],
  table: () => [TableView],
  cases: () => [CasesView],
};

/** Fetches what the first view is made of, so that it takes the place of the written page all at once. */
export async function loadFirstView(explorer: Explorer): Promise<void> {
  const { kind, state, model } = explorer;
  const parts = [
    ...FIRST_OF[state.peek().view](explorer),
    ...(hasSlot(kind, "filters") ? [Filters] : []),
    ...(hasSlot(kind, "background") ? [Background] : []),
    ...(shows(kind, "story") ? [StoryOffer] : []),
    ...(shows(kind, "search") ? [Search, OpenOffer] : []),
    ...(isComparisonOffered(explorer) ? [CompareControl] : []),
    ...(model.cases.size > 1 && hasSlot(kind, "stages") ? [CaseNav] : []),
    ...(hasSlot(kind, "credit") ? [CreditLine] : []),
    ...(state.peek().step > 0 ? [Story] : []),
  ];
  // What cannot be fetched is missing later as well; everything else works without it.
  await Promise.allSettled(parts.map((part) => part.load(explorer)));
}
