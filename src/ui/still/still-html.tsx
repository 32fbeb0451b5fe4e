import { renderToString } from "preact-render-to-string";
import type { Scene } from "../../derive/scene.ts";
import { ROOMS } from "../../layout/rooms.ts";
import { buildModel } from "../../model/build-model.ts";
import type { CaseModel } from "../../model/model.ts";
import type { CaseFile } from "../../schema/facts.ts";
import { fromParams } from "../../state/url.ts";
import { INITIAL, type ViewState } from "../../state/view-state.ts";
import { type Explorer, createExplorer } from "../explorer.ts";
import { lookIn } from "../look.ts";
import { createNetwork } from "../network.ts";
import type { Place } from "../place.ts";
import { StillPage } from "./still-page.tsx";

/** A case file, and the page that is made of it. */
export interface Subject extends Place {
  readonly slug: string;
  readonly file: CaseFile;
  /** SHA-256 of the file as it is served, in hex. */
  readonly digest: string;
}

const NO_WORDS = new URLSearchParams();

/** The page of a case as HTML that needs no script. As elements it is escaped, so nothing a file says is markup. */
export async function stillHtml(subject: Subject): Promise<string> {
  const model = buildModel(subject.file);
  const opening = openingOf(subject, model);
  const { stage } = opening.state.value;
  const others = [...model.stages.keys()].filter((id) => id !== stage);
  const chosen = model.stages.has(stage) ? [stage] : [];
  const stages = [...chosen, ...others].map((id) => stillOf(subject, model, { ...INITIAL, stage: id }));
  const scenes = opening.state.value.view === "network" ? await scenesOf(opening) : [];
  return renderToString(<StillPage explorer={opening} scenes={scenes} stages={stages} />);
}

/** The view that a bare address opens, with nothing in it to press. */
export const openingOf = (subject: Subject, model: CaseModel): Explorer =>
  stillOf(subject, model, fromParams(NO_WORDS, model));

const stillOf = (subject: Subject, model: CaseModel, state: ViewState): Explorer =>
  createExplorer(
    model,
    { ...subject, look: lookIn(NO_WORDS, subject.shell), kept: [], life: "still" },
    state,
  );

/** The picture of a view, drawn for each of some rooms. */
export async function scenesOf(
  explorer: Explorer,
  rooms: readonly number[] = ROOMS,
): Promise<readonly Scene[]> {
  const network = createNetwork(explorer);
  await network.fetchLayout(network.layoutName.peek());
  return rooms.flatMap((room) => {
    network.measure(room);
    return network.scene.peek() ?? [];
  });
}
