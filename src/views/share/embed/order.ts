import { headlineOf, alternativeText, frameTitle } from "../../../derive/headline.ts";
import type { FrameHeight } from "../../../embed/frame/height.ts";
import type { EmbedOrder } from "../../../embed/code/embed-code.ts";
import { fromParams, toParams } from "../../../state/codecs.ts";
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
  return {
    site,
    folder,
    view: [...named, ...(opensWith(explorer) ? [] : viewParams(state.value))],
    chrome: chromeOf(choices),
    headline: frameTitle(headlineOf(model, state.value).finding),
    poster: posterOf(explorer, `${site}embed/v1/${folder}/`),
    heights: isFixed ? [{ from: 0, height: fixedHeightIn(choices) }] : known.heights,
    // Nothing opens beneath a picture alone, and the still page before it is higher than it will be.
    isFixed: isFixed || choices.around === "none",
    isSandboxed,
  };
}

/** The explorer of a frame that nobody has touched, at one view of the case. */
export const framedAt = (explorer: Explorer, state: ViewState): Explorer =>
  createExplorer(explorer.model, { ...explorer, kind: PAGE_KINDS["frame-static"] }, state);

/** The view that the file opens with. */
export const openingOf = ({ model }: Explorer): ViewState => fromParams(new URLSearchParams(), model);

/** Whether the page shows what a bare address opens. */
function opensWith(explorer: Explorer): boolean {
  return String(viewParams(explorer.state.value)) === String(viewParams(openingOf(explorer)));
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
function posterOf(explorer: Explorer, frame: string): EmbedOrder["poster"] {
  const { digest, model } = explorer;
  const opening = framedAt(explorer, openingOf(explorer));
  // A record that was changed after the build has no folder of its own.
  const isAsBuilt = digest !== null && digest === document.documentElement.dataset["digest"];
  return {
    address: `${frame}${isAsBuilt ? `${digest.slice(0, 12)}/` : ""}poster.png`,
    alternative: alternativeText(model, opening.state.value, opening.summary.value),
  };
}
