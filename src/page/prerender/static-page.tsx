import type { ComponentType } from "preact";
import { ExplorerProvider } from "../../explorer/context.tsx";
import type { Explorer } from "../../explorer/explorer.ts";
import { Fold, LISTS_AND_RECORD_TITLE, LIST_TITLE, RECORD_TITLE } from "../../parts/fold.tsx";
import type { Scene } from "../../picture/scene/scene.ts";
import type { ViewState } from "../../state/view-state.ts";
import { CasesView } from "../../views/cases/cases-view.tsx";
import { StagesView } from "../../views/stages/stages-view.tsx";
import { CreditLine } from "../../views/footer/credit-line.tsx";
import { Footer } from "../../views/footer/footer.tsx";
import { AROUND_THE_VIEW, FootOfView, Skeleton } from "../skeleton.tsx";
import { OtherPages } from "./other-pages.tsx";
import { StageList } from "./stage-list.tsx";
import { StaticPicture } from "./static-picture.tsx";

interface StaticPageProps {
  /** The opening view of the case. */
  readonly explorer: Explorer;
  /** Its picture, once for every width; none where the case opens with another view. */
  readonly scenes: readonly Scene[];
  /** One explorer for every stage of the case, the opening one first. */
  readonly stages: readonly Explorer[];
}

/**
 * The page as the build writes it, complete without a script: the same parts in the same slots as once it wakes,
 * so that nothing moves then, and every stage's list instead of what would have to be pressed.
 */
export function StaticPage({ explorer, scenes, stages }: StaticPageProps) {
  const { View, lists } = OPENINGS[explorer.state.value.view];
  const isUnderView = lists === "under the view";
  const Lists = () => (
    <>
      <StageLists stages={stages} />
      <OtherPages />
    </>
  );
  const fill = {
    ...AROUND_THE_VIEW,
    view: () => (
      <div class="main-grid">
        <div class="view-column">
          <div id="picture" tabIndex={-1}>
            {View ? <View scenes={scenes} /> : null}
          </div>
          <FootOfView />
          {isUnderView ? (
            <Fold title={LIST_TITLE}>
              <Lists />
            </Fold>
          ) : null}
        </div>
      </div>
    ),
    record: () => (
      <Fold title={isUnderView ? RECORD_TITLE : LISTS_AND_RECORD_TITLE}>
        {isUnderView ? null : (
          <section aria-label={LIST_TITLE}>
            <Lists />
          </section>
        )}
        <Footer />
      </Fold>
    ),
    credit: CreditLine,
  };
  return (
    <ExplorerProvider value={explorer}>
      <div class="static">
        <Skeleton fill={fill} />
      </div>
    </ExplorerProvider>
  );
}

function StageLists({ stages }: Pick<StaticPageProps, "stages">) {
  return (
    <>
      {stages.map((stage) => (
        <ExplorerProvider key={stage.state.value.stage} value={stage}>
          <StageList />
        </ExplorerProvider>
      ))}
    </>
  );
}

interface Opening {
  /** How a view is shown without a script; one that needs a script has the lists. */
  readonly View: ComponentType<Pick<StaticPageProps, "scenes">> | null;
  /** Where the view has no list of its own once it wakes, another fold would go then, and move what is under it. */
  readonly lists: "under the view" | "with the record";
}

const OPENINGS: Readonly<Record<ViewState["view"], Opening>> = {
  network: { View: StaticPicture, lists: "under the view" },
  cases: { View: CasesView, lists: "with the record" },
  stages: { View: StagesView, lists: "with the record" },
  table: { View: null, lists: "with the record" },
};
