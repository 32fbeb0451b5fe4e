import { headlineOf, alternativeText, frameTitle } from "../../../derive/headline.ts";
import type { FrameHeight } from "../../../embed/frame/height.ts";
import type { EmbedOrder } from "../../../embed/code/embed-code.ts";
import { isAsBuilt } from "../../../explorer/citable-address.ts";
import { fromParams, toParams } from "../../../state/codecs.ts";
import { ownPageOf } from "../../../state/own-pages.ts";
import type { ViewState } from "../../../state/view-state.ts";
import { type EmbedChoices, fixedHeightIn } from "./choices.ts";
import { PAGE_KINDS } from "../../../explorer/page-kind.ts";
import { type Explorer, createExplorer } from "../../../explorer/explorer.ts";

/** What is known of the frame beside what its author chose. */
interface Known {
  /** The folder of the site that the case has, or can be shown in. */
  readonly folder: string;
  readonly heights: readonly FrameHeight[];
  readonly isSandboxed: boolean;
}

/** What is to be embedded: the view that the page shows, as its author wants it. */
export function embedOrder(explorer: Explorer, choices: EmbedChoices, known: Known): EmbedOrder {
  const { model, state, slug, root } = explorer;
  const { folder, isSandboxed } = known;
  const isFixed = choices.height === "fixed";
  const site = new URL(root, document.baseURI).href;
  const named = slug === folder ? [] : [["case", slug] as const];
  const own = ownOf(explorer);
  return {
    site,
    folder: folder + (own ? `/${own.folder.slice(0, -1)}` : ""),
    view: own?.onTop ?? [...named, ...(opensWith(explorer) ? [] : viewParams(state.value))],
    chrome: chromeOf(choices),
    headline: frameTitle(headlineOf(model, state.value).finding),
    poster: posterOf(explorer, `${site}embed/v1/${folder}/`, own?.folder ?? ""),
    heights: isFixed ? [{ from: 0, height: fixedHeightIn(choices) }] : known.heights,
    // Nothing opens beneath a picture alone, and the still page before it is higher than it will be.
    isFixed: isFixed || choices.around === "none",
    isSandboxed,
  };
}

/** The explorer of a frame that nobody has touched, at one view of the case. */
export const framedAt = (explorer: Explorer, state: ViewState): Explorer =>
  createExplorer(explorer.model, { ...explorer, kind: PAGE_KINDS["frame-static"] }, state);

/** What the frame shows before its script has come: the view of a page of its own, else the one that the file opens with. */
export const writtenViewOf = (explorer: Explorer): ViewState =>
  fromParams(new URLSearchParams(ownOf(explorer)?.words), explorer.model);

/** The page of the view; none while it shows what a bare address opens, which stays with the file. */
const ownOf = (explorer: Explorer) => {
  const { model, state } = explorer;
  return isAsBuilt(explorer) && !opensWith(explorer)
    ? ownPageOf(model, { ...state.value, theme: "auto" })
    : null;
};

/** Whether the page shows what a bare address opens. */
function opensWith({ model, state }: Explorer): boolean {
  const opening = fromParams(new URLSearchParams(), model);
  return String(viewParams(state.value)) === String(viewParams(opening));
}

/** Colours are the reader's own, and no part of what is embedded. */
const viewParams = (state: ViewState): URLSearchParams => toParams({ ...state, theme: "auto" });

const chromeOf = ({ theme, around, headline, ground }: EmbedChoices): EmbedOrder["chrome"] => [
  ...(theme === "auto" ? [] : [["theme", theme] as const]),
  ...(around === "compact" ? [] : [["ui", around] as const]),
  ...(headline === "shown" ? [] : [["title", "0"] as const]),
  ...(ground === "its own" ? [] : [["bg", "transparent"] as const]),
];

/** A letter that has been sent cannot be corrected, so its picture is taken from the frozen folder where there is one. */
function posterOf(explorer: Explorer, frame: string, own: string): EmbedOrder["poster"] {
  const { digest, builtFrom, model } = explorer;
  const written = framedAt(explorer, writtenViewOf(explorer));
  // A record that was changed after the build has no folder of its own.
  const frozen = digest !== null && digest === builtFrom ? `${digest.slice(0, 12)}/` : "";
  return {
    address: `${frame}${frozen}${own}poster.png`,
    alternative: alternativeText(model, written.state.value, written.summary.value),
  };
}
