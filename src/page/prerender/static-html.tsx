import { renderToString } from "preact-render-to-string";
import type { Scene } from "../../picture/scene/scene.ts";
import { buildModel } from "../../model/build-model.ts";
import type { CaseModel } from "../../model/model.ts";
import type { CaseFile } from "../../schema/facts.ts";
import { fromParams } from "../../state/codecs.ts";
import { INITIAL, type ViewState } from "../../state/view-state.ts";
import { Background, CaseNav, Filters } from "../above.tsx";
import { type Explorer, createExplorer } from "../../explorer/explorer.ts";
import { PAGE_KINDS, type Place, WRITTEN_KINDS, type WrittenKind } from "../../explorer/page-kind.ts";
import { scenesOf } from "../../explorer/width-scenes.ts";
import { StaticPage } from "./static-page.tsx";

/** A case file, and the page that is made of it. */
export interface Subject extends Omit<Place, "kind" | "hasHost"> {
  readonly kind: WrittenKind;
  readonly slug: string;
  readonly file: CaseFile;
  /** SHA-256 of the file as it is served, in hex. */
  readonly digest: string;
}

/** The view that a bare address opens, without a script. */
export interface StaticRendering {
  readonly explorer: Explorer;
  /** Its picture, once for every width; none where the case opens with another view. */
  readonly scenes: readonly Scene[];
  /** As elements it is escaped, so that nothing a file says is markup. */
  readonly html: string;
}

const NO_WORDS = new URLSearchParams();

/** The page of a case as HTML that needs no script. */
export async function staticOf(subject: Subject): Promise<StaticRendering> {
  const model = buildModel(subject.file);
  const explorer = explorerAt(subject, model, fromParams(NO_WORDS, model));
  const { stage, view } = explorer.state.value;
  const others = [...model.stages.keys()].filter((id) => id !== stage);
  const stages = [...(model.stages.has(stage) ? [stage] : []), ...others].map((id) =>
    explorerAt(subject, model, { ...INITIAL, stage: id }),
  );
  // A page that wakes loads them then; what is rendered to text cannot wait.
  await Promise.all([Background, CaseNav, Filters].map((part) => part.load(explorer)));
  const scenes = view === "network" ? await scenesOf(explorer) : [];
  const html = renderToString(<StaticPage explorer={explorer} scenes={scenes} stages={stages} />);
  return { explorer, scenes, html };
}

function explorerAt(subject: Subject, model: CaseModel, state: ViewState): Explorer {
  return createExplorer(
    model,
    { ...subject, kind: PAGE_KINDS[WRITTEN_KINDS[subject.kind]], hasHost: false, otherParams: [] },
    state,
  );
}
