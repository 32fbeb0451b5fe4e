import { type CaseModel, WHOLE_CASE } from "../model/model.ts";
import type { CaseFile } from "../schema/facts.ts";
import { hasFolder } from "../schema/stage-folders.ts";
import { toParams } from "./codecs.ts";
import type { ViewState } from "./view-state.ts";

/** A view that the build writes a page, a frame and a poster of. */
export interface OwnPage {
  /** In the folder of the case: `second-circuit/`. */
  readonly folder: string;
  /** What an address says of the view: `stage=second-circuit`. */
  readonly words: string;
}

/**
 * The views of a case that have a page of their own: each stage, and of one case the whole of it and the table of its
 * stages; of several, which have no stages in common, the index of the cases.
 */
export function ownPagesOf({ cases, stages }: Pick<CaseFile, "cases" | "stages">): readonly OwnPage[] {
  const isOne = cases.length === 1;
  return [
    ...stages.filter(({ id }) => hasFolder(id)).map(({ id }) => page(id, `stage=${id}`)),
    ...(isOne && stages.length > 1
      ? [page(WHOLE_CASE, `stage=${WHOLE_CASE}`), page("stages", "view=stages")]
      : []),
    ...(isOne ? [] : [page("cases", "view=cases")]),
  ];
}

const page = (name: string, words: string): OwnPage => ({ folder: `${name}/`, words });

/**
 * The page that is nearest to a view, and what an address says on top of it; `null` where none is of its stage, and for
 * a step of the story, which brings a view with it.
 */
export function ownPageOf(model: CaseModel, state: ViewState) {
  if (state.step > 0) return null;
  const pages = ownPagesOf(model.file);
  const params = toParams(state);
  const own =
    pages.find(({ words }) => words === `view=${state.view}`) ??
    pages.find(({ words }) => words === `stage=${state.stage}`);
  if (!own) return null;
  for (const [key, value] of new URLSearchParams(own.words))
    if (params.get(key) === value) params.delete(key);
  return { ...own, onTop: [...params] };
}
