import type { ComponentType } from "preact";
import type { Scene } from "../../picture/scene/scene.ts";
import { Above, Masthead } from "../above.tsx";
import { CreditLine } from "../../views/footer/credit-line.tsx";
import type { Explorer } from "../../explorer/explorer.ts";
import { Footer } from "../../views/footer/footer.tsx";
import { shows } from "../../explorer/page-kind.ts";
import { LIST_TITLE, LISTS_AND_RECORD_TITLE, RECORD_TITLE, Under } from "../../parts/fold.tsx";
import type { ViewState } from "../../state/view-state.ts";
import { CasesView } from "../../views/cases/cases-view.tsx";
import { StillPicture } from "./static-picture.tsx";
import { StageList } from "./stage-list.tsx";

interface StillPageProps {
  /** The opening view of the case. */
  readonly explorer: Explorer;
  /** Its picture, once for every room; none where the case opens with another view. */
  readonly scenes: readonly Scene[];
  /** One explorer for every stage of the case, the opening one first. */
  readonly stages: readonly Explorer[];
}

/**
 * The page as the build writes it, complete without a script: the same parts in the same places as the live page,
 * so that nothing moves when that takes over, and every stage's list instead of what would have to be pressed.
 */
export function StillPage({ explorer, scenes, stages }: StillPageProps) {
  const { View, lists } = OPENINGS[explorer.state.value.view];
  const listed = stages.map((stage) => <StageList key={stage.state.value.stage} explorer={stage} />);
  return (
    <div class="still">
      <Masthead explorer={explorer} />
      <main>
        <Above explorer={explorer} />
        <div class="stage-room">
          <div class="view-room">
            {View ? <View explorer={explorer} scenes={scenes} /> : null}
            {lists === "under the view" ? (
              <Under explorer={explorer} title={LIST_TITLE}>
                {listed}
              </Under>
            ) : null}
          </div>
        </div>
      </main>
      <Under explorer={explorer} title={lists === "under the view" ? RECORD_TITLE : LISTS_AND_RECORD_TITLE}>
        {lists === "under the view" ? null : <section aria-label={LIST_TITLE}>{listed}</section>}
        <Footer explorer={explorer} />
      </Under>
      {shows(explorer.look, "credit") ? <CreditLine explorer={explorer} /> : null}
    </div>
  );
}

interface Opening {
  /** How a view is shown without a script; one that needs a script has the lists. */
  readonly View: ComponentType<Pick<StillPageProps, "explorer" | "scenes">> | null;
  /** Where the live view has no list of its own, another lid would go when that comes, and move what is under it. */
  readonly lists: "under the view" | "with the record";
}

const OPENINGS: Readonly<Record<ViewState["view"], Opening>> = {
  network: { View: StillPicture, lists: "under the view" },
  cases: { View: CasesView, lists: "with the record" },
  stages: { View: null, lists: "with the record" },
  table: { View: null, lists: "with the record" },
};
