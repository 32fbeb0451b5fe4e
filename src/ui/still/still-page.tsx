import type { Scene } from "../../derive/scene.ts";
import { Above, Masthead } from "../above.tsx";
import { CreditLine } from "../credit-line.tsx";
import type { Explorer } from "../explorer.ts";
import { Footer } from "../footer.tsx";
import { shows } from "../look.ts";
import { LIST_TITLE, RECORD_TITLE, Under } from "../under.tsx";
import { StillPicture } from "./still-picture.tsx";
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
  return (
    <div class="still">
      <Masthead explorer={explorer} />
      <main>
        <Above explorer={explorer} />
        <div class="stage-room">
          <div class="view-room">
            {scenes.length > 0 ? <StillPicture explorer={explorer} scenes={scenes} /> : null}
            <Under explorer={explorer} title={LIST_TITLE}>
              {stages.map((stage) => (
                <StageList key={stage.state.value.stage} explorer={stage} />
              ))}
            </Under>
          </div>
        </div>
      </main>
      <Under explorer={explorer} title={RECORD_TITLE}>
        <Footer explorer={explorer} />
      </Under>
      {shows(explorer.look, "credit") ? <CreditLine explorer={explorer} /> : null}
    </div>
  );
}
