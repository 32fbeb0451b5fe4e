import { frameTitle, headlineOf, pageTitle, resultOver } from "../derive/headline.ts";
import type { Explorer } from "../explorer/explorer.ts";

/** The title of the document: of a page, for the reader's tabs; of a frame, for those who hear it announced. */
export const documentTitle = ({ kind, model, state }: Explorer): string =>
  kind.isFrame
    ? frameTitle(headlineOf(model, state.value).finding, resultOver(model, state.value))
    : pageTitle(model, state.value);
