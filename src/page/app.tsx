import { useRef } from "preact/hooks";
import { spansCases } from "../model/sides.ts";
import type { ViewState } from "../state/view-state.ts";
import { Above, CaseSpine, CompareControl, Masthead, Search, isComparisonOffered } from "./above.tsx";
import type { Explorer } from "../explorer/explorer.ts";
import { type LaterPart, later } from "../explorer/lazy.tsx";
import { LOOKS, shows } from "../explorer/page-kind.ts";
import { usePageState } from "./page-state.ts";
import { PictureRoom, PictureView, isPictureFirst } from "../views/network/picture-offer.tsx";
import { SidesList } from "../views/list/list-view.tsx";
import { LIST_TITLE, RECORD_TITLE, Under } from "../parts/fold.tsx";
import "./app.css";
import "./frame.css";

/** One file of cases, as a page or in a frame. */
export function App({ explorer }: { explorer: Explorer }) {
  const { state, look } = explorer;
  usePageState(explorer);
  const View = VIEW_OF[state.value.view];
  return (
    <>
      <Masthead explorer={explorer} />
      <main>
        <Above explorer={explorer} />
        <div class="stage-room">
          <div class="view-room">
            {state.value.step > 0 ? <Story explorer={explorer} /> : null}
            <View explorer={explorer} />
            {shows(look, "timeline") ? <Timeline explorer={explorer} /> : null}
            {shows(look, "take-away") ? <TakeAway explorer={explorer} /> : null}
          </div>
          <PanelRoom explorer={explorer} />
        </div>
      </main>
      {shows(look, "footer") ? (
        <Under explorer={explorer} title={RECORD_TITLE} comes="when lifted">
          <Footer explorer={explorer} />
        </Under>
      ) : null}
      {shows(look, "credit") ? <CreditLine explorer={explorer} /> : null}
    </>
  );
}

// In the order in which a reader can use them; the list and the filters wait for none of these.
const Story = later(() => import("../views/story/story-view.tsx"), "Story");
const Panel = later(() => import("../views/panel/panel.tsx"), "Panel");
const LedgerView = later(() => import("../views/stages/stages-view.tsx"), "LedgerView");
const CasesView = later(() => import("../views/cases/cases-view.tsx"), "CasesView");
const CoFilingView = later(() => import("../views/together/together-view.tsx"), "CoFilingView");
const TableView = later(() => import("../views/table/table-view.tsx"), "TableView");
const TakeAway = later(() => import("../views/share/share-row.tsx"), "TakeAway");
const Timeline = later(() => import("../views/timeline/timeline-view.tsx"), "Timeline");
const Footer = later(() => import("../views/footer/footer.tsx"), "Footer");
const CreditLine = later(() => import("../views/footer/credit-line.tsx"), "CreditLine");

const VIEW_OF = {
  network: NetworkView,
  stages: LedgerView,
  table: TableView,
  cases: CasesView,
} as const satisfies Record<ViewState["view"], unknown>;
/** What of each view comes after the code that every page has, and is on the screen at once. */
const FIRST_OF: Readonly<Record<ViewState["view"], (explorer: Explorer) => readonly LaterPart[]>> = {
  network: (explorer) => [
    ...(isPictureFirst(explorer) ? [PictureView] : []),
    ...(spansCases(explorer.scope.peek().model, explorer.scope.peek().stage) ? [CoFilingView] : []),
  ],
  stages: () => [LedgerView],
  table: () => [TableView],
  cases: () => [CasesView],
};

/** Fetches what the first view is made of, so that it takes the place of the still page all at once. */
export async function bringFirstView(explorer: Explorer): Promise<void> {
  const { look, state, model } = explorer;
  const parts = [
    ...FIRST_OF[state.peek().view](explorer),
    ...(shows(look, "search") ? [Search] : []),
    ...(isComparisonOffered(explorer) ? [CompareControl] : []),
    ...(model.cases.size > 1 && shows(look, "spine") ? [CaseSpine] : []),
    ...(shows(look, "credit") ? [CreditLine] : []),
    ...(state.peek().step > 0 ? [Story] : []),
  ];
  // What cannot be fetched is missing later as well; everything else works without it.
  await Promise.allSettled(parts.map((part) => part.bring(explorer)));
}

/** The panel, once there is something to show in it. Then it stays, for it knows where the focus has to return. */
function PanelRoom({ explorer }: { explorer: Explorer }) {
  const { selection, path } = explorer.state.value;
  const isWanted = LOOKS[explorer.look].panel === "beside" || selection.length > 0 || path.length > 0;
  const wasWanted = useRef(isWanted);
  wasWanted.current ||= isWanted;
  return wasWanted.current ? <Panel explorer={explorer} /> : null;
}

/** The picture and the list: of the sides of one case, or of who files together across several. */
function NetworkView({ explorer }: { explorer: Explorer }) {
  const { model, stage } = explorer.scope.value;
  if (spansCases(model, stage)) return <CoFilingView explorer={explorer} />;
  return (
    <>
      <PictureRoom explorer={explorer} />
      {shows(explorer.look, "list") ? (
        <Under explorer={explorer} title={LIST_TITLE}>
          <SidesList explorer={explorer} />
        </Under>
      ) : null}
    </>
  );
}
