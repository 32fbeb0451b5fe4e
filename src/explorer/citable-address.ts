import { addressOf, queryOf } from "../state/address.ts";
import { ownPageOf } from "../state/own-pages.ts";
import type { Explorer } from "./explorer.ts";

/** Whether what is shown is the record that the page was built from: then every view has the page that the build wrote. */
export const isAsBuilt = ({ slug, home, digest, builtFrom, kind }: Explorer): boolean =>
  kind.hasSite && slug === home && digest !== null && digest === builtFrom;

/**
 * The whole address of the view, to be cited and sent: on the page of its own, if it has one, so that it is shown without
 * a script as well. For a frame it is that of the full page: its own stands in somebody's article, and in a sandbox cannot
 * even follow the view.
 */
export function citableAddress(explorer: Explorer): string {
  const { kind, root, slug, home, state, model, casePage = "" } = explorer;
  const otherParams = kind.isFrame ? [] : explorer.otherParams;
  const own = isAsBuilt(explorer) ? ownPageOf(model, state.value) : null;
  if (own) {
    const query = queryOf([...own.onTop, ...otherParams]);
    return new URL(`${root}${home}/${own.folder}${query}`, document.baseURI).href;
  }
  // A page that was written into a frame has no address of its own, and “about:srcdoc” takes no query.
  const page = new URL(kind.isFrame ? `${root}${home}/` : casePage, document.baseURI);
  return new URL(addressOf({ slug, home, otherParams }, state.value), page).href;
}
