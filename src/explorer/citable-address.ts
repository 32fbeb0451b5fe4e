import { addressOf } from "../state/address.ts";
import type { Explorer } from "./explorer.ts";

/**
 * The whole address of the view, to be cited and sent. For a frame it is that of the full page: its own stands in
 * somebody's article, and in a sandbox cannot even follow the view.
 */
export function citableAddress({ shell, root, slug, home, state }: Explorer): string {
  // A page that was written into a frame has no address of its own, and “about:srcdoc” takes no query.
  const page = new URL(shell === "embed" ? `${root}${home}/` : "", document.baseURI);
  return new URL(addressOf({ slug, home, kept: [] }, state.value), page).href;
}
