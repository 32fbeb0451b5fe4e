import type { Block, Cast } from "../layout.ts";
import type { Columns } from "./measures.ts";
import type { Page } from "./piece.ts";
import { partyOf } from "./rows.ts";

/** How far apart page marks of one group stand, and how large they are. CSS pixels. */
export const CELL = { x: 12, y: 16, radius: 5.5 } as const;
const COLUMN = 60;
/** More stages than these have no column each. */
const MOST_COLUMNS = 4;

/** Where the page marks of groups stand: under their stages where there is room for that, else side by side. */
export interface Grid {
  readonly left: number;
  readonly isByStage: boolean;
  readonly abreast: number;
  readonly axis: number;
}

/** How many rows of pages the largest group is to have, as long as its names keep their room. */
const FEW_ROWS = 6;

export function gridOf({ columns: stages, clusters }: Cast, { isWide, isNarrow, page }: Columns): Grid {
  const isByStage = isWide && stages.length > 1 && stages.length <= MOST_COLUMNS;
  const left = isByStage ? 182 : page;
  const most = Math.max(0, ...clusters.map(({ blocks }) => largestGroup(blocks)));
  const [least, limit] = isByStage ? [4, 4] : isWide ? [10, 10] : isNarrow ? [2, 4] : [4, 8];
  const abreast = Math.max(least, Math.min(limit, Math.ceil(most / FEW_ROWS)));
  const across = isByStage ? COLUMN * stages.length : CELL.x * abreast;
  return { left, isByStage, abreast, axis: left + across + 14 };
}

function largestGroup(blocks: readonly Block[]): number {
  const counts = new Map<string, number>();
  for (const { filing } of blocks) if (filing) counts.set(filing.group, (counts.get(filing.group) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Where the column of a stage begins. */
export const columnAt = ({ left, isByStage }: Grid, index: number): number =>
  left + (isByStage ? COLUMN * index : 0);

/** The pages of a group in the cells of their columns, those of one row in the order in which their lines arrive. */
function cellsOf(group: readonly Block[], grid: Grid) {
  const taken = new Map<number, number>();
  return group
    .flatMap((block) => {
      if (!block.brief) return [];
      const column = grid.isByStage ? (block.filing?.column ?? 0) : 0;
      const index = taken.get(column) ?? 0;
      taken.set(column, index + 1);
      return [
        {
          block,
          mark: block.brief,
          column,
          row: Math.floor(index / grid.abreast),
          place: index % grid.abreast,
        },
      ];
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column || a.place - b.place);
}

/** How many rows of cells the pages of a group take. */
export const rowsOfPages = (group: readonly Block[], grid: Grid): number =>
  Math.max(1, ...cellsOf(group, grid).map(({ row }) => row + 1));

/** The page marks of a group, from a height downwards. */
export function pagesOf(
  group: readonly Block[],
  { cast, grid }: { readonly cast: Cast; readonly grid: Grid },
  top: number,
): readonly Page[] {
  const cells = cellsOf(group, grid);
  return cells.map(({ block, mark, column, row, place }): Page => {
    const beside = cells.filter((cell) => cell.row === row);
    const nth = beside.findIndex((cell) => cell.mark === mark);
    const y = top + (row + 0.5) * CELL.y;
    return {
      mark,
      x: columnAt(grid, column) + place * CELL.x,
      y,
      arrives: y + (nth - (beside.length - 1) / 2) * Math.min(2.2, 8 / beside.length),
      radius: CELL.radius,
      bend: grid.left - CELL.radius - 4,
      party: partyOf(block, cast),
    };
  });
}
