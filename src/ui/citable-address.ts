import { addressOf } from "../state/address.ts";
import type { Explorer } from "./explorer.ts";

/**
 * The whole address of the view, to be cited and sent. For a frame it is that of the full page: its own stands in
 * somebody's article, and in a sandbox cannot even follow the view.
 */
export function citableAddress({ shell, root, slug, home, state }: Explorer): string {
  const page = shell === "embed" ? new URL(`${root}${home}/`, document.baseURI) : location.href;
  return new URL(addressOf({ slug, home }, state.value), page).href;
}
