import type { Block, Cast, Mark } from "./layout.ts";
import { counted } from "../../derive/words/series.ts";

/** How many rows one side may have before its largest briefs fold. */
const MOST_ROWS = 44;
/** Fewer signers than this gain nothing by folding. */
const WORTH_FOLDING = 4;

/**
 * Folds the largest briefs of each side, each into one mark that counts its signers, until the side fits. Briefs that the
 * reader opened, or that hold a chosen signer, stay unfolded.
 */
export function folded(cast: Cast): Cast {
  const guests = new Set(
    cast.clusters.flatMap(({ blocks }) => blocks.flatMap((each) => each.guests.map(({ id }) => id))),
  );
  // Only signers of one brief alone go into its fold: the others have lines elsewhere to show.
  const foldable = ({ rows }: Block): readonly Mark[] => rows.filter(({ id }) => !guests.has(id));
  const clusters = cast.clusters.map((cluster) => {
    let rows = cluster.blocks.reduce((sum, block) => sum + block.rows.length, 0);
    const folds = new Set<Block>();
    for (const block of cluster.blocks.toSorted((a, b) => foldable(b).length - foldable(a).length)) {
      const signers = foldable(block);
      if (rows <= MOST_ROWS || signers.length < WORTH_FOLDING) break;
      if (cast.opened.includes(block.brief?.id ?? "") || signers.some(({ id }) => cast.chosen.includes(id)))
        continue;
      folds.add(block);
      rows -= signers.length - 1;
    }
    return {
      ...cluster,
      blocks: cluster.blocks.map((block) => (folds.has(block) ? foldedBlock(block, foldable(block)) : block)),
    };
  });
  return { ...cast, clusters };
}

function foldedBlock(block: Block, gone: readonly Mark[]): Block {
  const { brief } = block;
  if (!brief) return block;
  const fold: Mark = {
    ...brief,
    // File ids hold no space, so none can be the same.
    id: `${brief.id} folded`,
    label: counted(gone.length, "signer"),
    shape: "stack",
    press: "unfold",
    actors: gone.map(({ id }) => id),
  };
  return { ...block, rows: [...block.rows.filter((row) => !gone.includes(row)), fold] };
}
