import type { BriefBlock, Row } from "../layout/layout.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { kindsInWords } from "../../derive/words/series.ts";

/** How many rows one side may have before its largest briefs fold. */
const ROOM = 44;
/** Fewer signers than this gain nothing by folding. */
const WORTH_FOLDING = 4;

/** The id of the one mark that stands for a brief's folded signers. File ids hold no space, so none can be the same. */
export const foldedId = (brief: Id): Id => `${brief} folded`;

/**
 * Folds the largest briefs of a side, each into one mark labelled from its signers' kinds, until the side fits.
 * Briefs that the reader opened, or that hold a selected signer, stay unfolded.
 */
export function folded(
  model: CaseModel,
  blocks: readonly BriefBlock[],
  { open, selection }: Pick<ViewState, "open" | "selection">,
): readonly BriefBlock[] {
  let rows = blocks.reduce((sum, block) => sum + block.rows.length, 0);
  const folds = new Set<Id>();
  for (const block of [...blocks].sort((a, b) => foldable(model, b).length - foldable(model, a).length)) {
    const signers = foldable(model, block);
    if (rows <= ROOM || signers.length < WORTH_FOLDING) break;
    if (open.includes(block.id) || signers.some(({ id }) => selection.includes(id))) continue;
    folds.add(block.id);
    rows -= signers.length - 1;
  }
  return blocks.map((block) => (folds.has(block.id) ? foldedBlock(model, block) : block));
}

/** Only signers of this brief alone go into its fold: the others have ties elsewhere to show. */
function foldable(model: CaseModel, { rows }: BriefBlock): readonly Row[] {
  return rows.filter(({ id }) => model.briefsOf(id).length === 1);
}

function foldedBlock(model: CaseModel, block: BriefBlock): BriefBlock {
  const gone = foldable(model, block);
  const kinds = gone.flatMap(({ id }) => model.actors.get(id)?.kind ?? []);
  const stack = { id: foldedId(block.id), label: kindsInWords(kinds) };
  return { ...block, rows: [...block.rows.filter((row) => !gone.includes(row)), stack] };
}
