import type { Proceedings } from "../../model/at.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import type { ActorId } from "../../schema/facts.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { Cell, Column } from "./column.ts";
import { columnsOfActors, columnsOfBriefs } from "./columns.ts";
import type { Visible } from "../visible.ts";

interface Row {
  readonly id: Id;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly {
    readonly name: string;
    readonly label: string;
    readonly align: "start" | "end";
    readonly share: number;
  }[];
  readonly rows: readonly Row[];
}

/** The same facts as the picture, one actor or one brief a line; whoever filed comes before who did not. */
export function tableOf(
  model: CaseModel,
  { table, sort, stage }: Pick<ViewState, "table" | "sort" | "stage">,
  visible: Visible,
): Table {
  const at = model.at(stage);
  const order = { model, at, sort };
  if (table === "actors") {
    const hasFiled = (id: ActorId): number => (at.briefsOf(id).length > 0 ? 1 : 0);
    const ids = [...visible.actors].sort((one, other) => hasFiled(other) - hasFiled(one));
    return rowsWith(
      columnsOfActors(model),
      ids.map((id) => model.actor(id)),
      order,
    );
  }
  return rowsWith(
    columnsOfBriefs(model),
    [...visible.briefs].map((id) => model.brief(id)),
    order,
  );
}

interface Order {
  readonly model: CaseModel;
  readonly at: Proceedings;
  readonly sort: string;
}

const COLLATOR = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function rowsWith<Item extends { readonly id: Id }>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  { model, at, sort }: Order,
): Table {
  const rows = items.map((item) => ({
    id: item.id,
    cells: columns.map(({ cell }) => cell(model, item, at)),
  }));
  const column = columns.findIndex(({ name }) => name === sort.replace("-", ""));
  if (column < 0) return { columns, rows };
  const direction = sort.startsWith("-") ? -1 : 1;
  const keyOf = (row: Row): string | number => row.cells[column]?.key ?? "";
  return { columns, rows: [...rows].sort((a, b) => direction * compared(keyOf(a), keyOf(b))) };
}

const compared = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : COLLATOR.compare(String(a), String(b));
