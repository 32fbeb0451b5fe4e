import { headlineOf, frameTitle, pageTitle } from "../derive/headline.ts";
import type { Explorer } from "../explorer/explorer.ts";
import type { Shell } from "../explorer/page-kind.ts";

/** The title of the document: of a page, for the reader's tabs; of a frame, for those who hear it announced. */
export function documentTitle({ model, state, shell }: Explorer): string {
  const titles: Record<Shell, () => string> = {
    page: () => pageTitle(model, state.value),
    embed: () => frameTitle(headlineOf(model, state.value).finding),
  };
  return titles[shell]();
}
