import type { Block, Mark } from "../layout/layout.ts";
import type { CaseModel } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { kindsInWords } from "../../derive/words/series.ts";

/** How many rows one side may have before its largest briefs fold. */
const MOST_ROWS = 44;
/** Fewer signers than this gain nothing by folding. */
const WORTH_FOLDING = 4;

/**
 * Folds the largest briefs of a side, each into one mark labelled from its signers' kinds, until the side fits.
 * Briefs that the reader opened, or that hold a selected signer, stay unfolded.
 */
export function folded(
  model: CaseModel,
  blocks: readonly Block[],
  { open, selection }: Pick<ViewState, "open" | "selection">,
): readonly Block[] {
  let rows = blocks.reduce((sum, block) => sum + block.rows.length, 0);
  const folds = new Set<Block>();
  for (const block of [...blocks].sort((a, b) => foldable(model, b).length - foldable(model, a).length)) {
    const signers = foldable(model, block);
    if (rows <= MOST_ROWS || signers.length < WORTH_FOLDING) break;
    if (open.includes(block.brief?.id ?? "") || signers.some(({ id }) => selection.includes(id))) continue;
    folds.add(block);
    rows -= signers.length - 1;
  }
  return blocks.map((block) => (folds.has(block) ? foldedBlock(model, block) : block));
}

/** Only signers of this brief alone go into its fold: the others have lines elsewhere to show. */
function foldable(model: CaseModel, { rows }: Block): readonly Mark[] {
  return rows.filter(({ id }) => model.briefsOf(id).length === 1);
}

function foldedBlock(model: CaseModel, block: Block): Block {
  if (!block.brief) return block;
  const gone = foldable(model, block);
  const fold: Mark = {
    ...block.brief,
    // File ids hold no space, so none can be the same.
    id: `${block.brief.id} folded`,
    label: kindsInWords(gone.map(({ id }) => model.actor(id).kind)),
    shape: "stack",
    press: "unfold",
    actors: gone.map(({ id }) => id),
  };
  return { ...block, rows: [...block.rows.filter((row) => !gone.includes(row)), fold] };
}
