import { frameTitle, headlineOf, pageTitle } from "../derive/headline.ts";
import type { Explorer } from "../explorer/explorer.ts";

/** The title of the document: of a page, for the reader's tabs; of a frame, for those who hear it announced. */
export const documentTitle = ({ kind, model, state }: Explorer): string =>
  kind.isFrame ? frameTitle(headlineOf(model, state.value).finding) : pageTitle(model, state.value);
