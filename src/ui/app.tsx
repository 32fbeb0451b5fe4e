import { useEffect, useState } from "preact/hooks";
import { clearSelection } from "../state/transitions.ts";
import type { ViewState } from "../state/view-state.ts";
import { Above, CompareControl, Masthead, Search } from "./above.tsx";
import type { Explorer } from "./explorer.ts";
import { later } from "./later.tsx";
import { LOOKS, shows } from "./look.ts";
import { usePageState } from "./page-state.ts";
import { SidesList } from "./sides-list.tsx";
import { Under } from "./under.tsx";
import "./app.css";
import "./frame.css";

/** One case, as a page or in a frame. */
export function App({ explorer }: { explorer: Explorer }) {
  const { state, look } = explorer;
  usePageState(explorer);
  useEscape(explorer);
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
          <Panel explorer={explorer} />
        </div>
      </main>
      {shows(look, "footer") ? (
        <Under explorer={explorer} title={RECORD_TITLE}>
          <Footer explorer={explorer} />
        </Under>
      ) : null}
      {shows(look, "credit") ? <CreditLine explorer={explorer} /> : null}
    </>
  );
}

export const LIST_TITLE = "Who backed whom, as a list";
export const RECORD_TITLE = "Sources and corrections";

// In the order in which a reader can use them; the list and the filters wait for none of these.
const Story = later(async () => (await import("./story.tsx")).Story);
const PictureView = later(async (explorer) => {
  const { PictureView, preparePicture } = await import("./picture-view.tsx");
  await preparePicture(explorer);
  return PictureView;
});
const Panel = later(async () => (await import("./panel.tsx")).Panel);
const LedgerView = later(async () => (await import("./ledger-view.tsx")).LedgerView);
const TableView = later(async () => (await import("./table-view.tsx")).TableView);
const TakeAway = later(async () => (await import("./take-away.tsx")).TakeAway);
const Timeline = later(async () => (await import("./timeline.tsx")).Timeline);
const Footer = later(async () => (await import("./footer.tsx")).Footer);
const CreditLine = later(async () => (await import("./credit-line.tsx")).CreditLine);

const VIEW_OF = { network: NetworkView, stages: LedgerView, table: TableView } as const satisfies Record<
  ViewState["view"],
  unknown
>;
const FIRST_OF = { network: PictureView, stages: LedgerView, table: TableView } as const;

/** Fetches what the first view is made of, so that it takes the place of the still page all at once. */
export async function bringFirstView(explorer: Explorer): Promise<void> {
  const { look, state } = explorer;
  const parts = [
    FIRST_OF[state.peek().view],
    ...(shows(look, "search") ? [Search] : []),
    ...(shows(look, "compare") ? [CompareControl] : []),
    ...(shows(look, "credit") ? [CreditLine] : []),
    ...(state.peek().step > 0 ? [Story] : []),
  ];
  // What cannot be fetched is missing later as well; everything else works without it.
  await Promise.allSettled(parts.map((part) => part.bring(explorer)));
}

/** The picture and the list. */
function NetworkView({ explorer }: { explorer: Explorer }) {
  const { first } = LOOKS[explorer.look];
  const [isPictureWanted, wantPicture] = useState(
    first === "picture" || !matchMedia("(max-width: 700px)").matches,
  );
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
      {shows(explorer.look, "list") ? (
        <Under explorer={explorer} title={LIST_TITLE}>
          <SidesList explorer={explorer} />
        </Under>
      ) : null}
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
