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
import { WIDTHS } from "../../picture/layout/widths.ts";
import { scenesOf } from "../../explorer/width-scenes.ts";
import { StaticPage } from "./static-page.tsx";

/** A case file, and the page that is made of it. */
export interface Subject extends Pick<Place, "home" | "root" | "snapshot" | "opensWith"> {
  readonly kind: WrittenKind;
  readonly slug: string;
  readonly file: CaseFile;
  /** SHA-256 of the file as it is served, in hex. */
  readonly digest: string;
}

/** The view that the bare address of a page opens, without a script. */
export interface StaticRendering {
  readonly explorer: Explorer;
  /** Its picture, once for every width; none where the case opens with another view. */
  readonly scenes: readonly Scene[];
  /** Those of them that stand in the page. */
  readonly drawn: readonly Scene[];
  /** As elements it is escaped, so that nothing a file says is markup. */
  readonly html: string;
}

/** The page of a case as HTML that needs no script. */
export async function staticOf(subject: Subject): Promise<StaticRendering> {
  const model = buildModel(subject.file);
  const opening = fromParams(new URLSearchParams(subject.opensWith), model);
  const explorer = explorerAt(subject, model, opening);
  const { stage, view } = opening;
  const isOfStage = model.stages.has(stage);
  const others = [...model.stages.keys()].filter((id) => id !== stage);
  // The page of a stage leads to the pages of the others.
  const listed = isOfStage && subject.opensWith !== "" ? [stage] : [...(isOfStage ? [stage] : []), ...others];
  const stages = listed.map((id) => explorerAt(subject, model, { ...INITIAL, stage: id }));
  // A page that wakes loads them then; what is rendered to text cannot wait.
  await Promise.all([Background, CaseNav, Filters].map((part) => part.load(explorer)));
  const scenes = view === "network" ? await scenesAt(explorer, subject) : [];
  const widths = subject.opensWith === "" ? WIDTHS : WIDTHS_OF_A_VIEW[subject.kind];
  const drawn = scenes.filter(({ width }) => widths.includes(width));
  const html = renderToString(<StaticPage explorer={explorer} scenes={drawn} stages={stages} />);
  return { explorer, scenes, drawn, html };
}

/**
 * The widths at which a page of one view has its picture; of all eleven, sixty such pages of a Term would weigh 40 MB. In a
 * frame those of columns of 320, 390, 600, 680, 800 and 900 px, on a page those of phones and of screens.
 */
const WIDTHS_OF_A_VIEW: Readonly<Record<WrittenKind, readonly number[]>> = {
  page: [256, 328, 366, 640, 868, 1000],
  "frame-compact": [256, 288, 366, 496, 576, 640, 760, 868],
  "single-file": [],
};

const known = new WeakMap<CaseFile, Map<string, Promise<readonly Scene[]>>>();

/** A page, its frame and its frozen frame show one view: to lay it out is most of the work of writing them. */
function scenesAt(explorer: Explorer, { file, opensWith }: Subject): Promise<readonly Scene[]> {
  const ofFile = known.get(file) ?? new Map<string, Promise<readonly Scene[]>>();
  known.set(file, ofFile);
  const scenes = ofFile.get(opensWith) ?? scenesOf(explorer);
  ofFile.set(opensWith, scenes);
  return scenes;
}

function explorerAt(subject: Subject, model: CaseModel, state: ViewState): Explorer {
  return createExplorer(
    model,
    {
      ...subject,
      kind: PAGE_KINDS[WRITTEN_KINDS[subject.kind]],
      builtFrom: subject.digest,
      hasHost: false,
      otherParams: [],
    },
    state,
  );
}
