import type { CaseModel } from "../../model/model.ts";
import type { Relation } from "../../schema/facts.ts";
import { DIRECTIONS, DIRECTION_NAMES, type Direction } from "../../schema/registries/directions.ts";
import type { Visible } from "../visible.ts";
import { inSeries, sentence } from "../words/series.ts";

const NOT_NAMED = "the law";

/** Whether somebody was for a law or against it: `for the CLOUD Act`; empty where the file does not say. */
export const directionWords = ({ direction, law = NOT_NAMED }: Relation): string =>
  direction === undefined ? "" : `${DIRECTIONS[direction].word} ${law}`;

export type Directed = Relation & { readonly direction: Direction };

/** Of the shown relations those that say for or against. */
export const directedIn = (
  model: CaseModel,
  { relations }: Pick<Visible, "relations">,
): readonly Directed[] =>
  [...relations].map(model.relation).filter((each): each is Directed => each.direction !== undefined);

/** A sentence a law on how many of those shown were for it and against it: `13 were for the CLOUD Act and 2 against it.` */
export function lawCounts(model: CaseModel, visible: Pick<Visible, "relations">): readonly string[] {
  const directed = directedIn(model, visible);
  return [...new Set(directed.map(({ law = NOT_NAMED }) => law))].map((law) => {
    const counts = DIRECTION_NAMES.flatMap((direction) => {
      const theirs = directed.filter(
        (each) => (each.law ?? NOT_NAMED) === law && each.direction === direction,
      );
      const count = new Set(theirs.map(({ from }) => from)).size;
      return count === 0 ? [] : [{ count, word: DIRECTIONS[direction].word }];
    });
    const clauses = counts.map(({ count, word }, index) =>
      index === 0 ? `${count} ${count === 1 ? "was" : "were"} ${word} ${law}` : `${count} ${word} it`,
    );
    return sentence(inSeries(clauses));
  });
}
