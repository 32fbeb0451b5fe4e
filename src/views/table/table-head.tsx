import { useExplorer } from "../../explorer/context.tsx";
import type { Table } from "../../derive/table/table.ts";
import { sortBy } from "../../state/transitions.ts";

/** The heads of the columns; a press sorts all rows by one, the next press the other way. */
export function TableHead({ columns }: Pick<Table, "columns">) {
  const explorer = useExplorer();
  const { sort } = explorer.state.value;
  const sorted = (name: string) =>
    sort === name ? "ascending" : sort === `-${name}` ? "descending" : "none";
  return (
    <thead>
      <tr>
        {columns.map(({ name, label, align }) => (
          <th key={name} scope="col" aria-sort={sorted(name)} data-align={align}>
            <button type="button" onClick={() => explorer.apply(sortBy(name))}>
              {label} <span aria-hidden="true">{SIGNS[sorted(name)]}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const SIGNS = { ascending: "▲", descending: "▼", none: "↕" } as const;
