import type { Proceedings } from "../../model/at.ts";
import type { CaseModel } from "../../model/model.ts";
import type { SORTS } from "../../state/view-state.ts";
import { type Link, type Words, textOf } from "../words/names.ts";
import { markBetween } from "../words/series.ts";

/** What stands in one cell: what is read, what is sorted by, and what it goes to. */
export interface Cell {
  readonly words: Words;
  readonly key: string | number;
}

/** A column of a table. */
export interface Column<Item> {
  readonly name: (typeof SORTS)[number];
  readonly label: string;
  readonly align: "start" | "end";
  /** Its part of the width of a table, beside those of the other columns. */
  readonly share: number;
  readonly cell: (model: CaseModel, item: Item, at: Proceedings) => Cell;
}

export const plain = (text: string, key: string | number = text): Cell => ({ words: [text], key });

/** Names, and after them what has no page of its own. */
export function listed(items: readonly (Link | string)[], key: string | number = textOf(items)): Cell {
  const between = markBetween(items.map((item) => textOf([item])));
  return { words: items.flatMap((item, index) => (index === 0 ? [item] : [between, item])), key };
}
