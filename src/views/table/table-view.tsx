import { useState } from "preact/hooks";
import { useExplorer } from "../../explorer/context.tsx";
import type { Cell } from "../../derive/columns.ts";
import { tableOf } from "../../derive/table.ts";
import { set, sortBy } from "../../state/transitions.ts";
import { counted } from "../../derive/words/series.ts";
import { TABLES } from "../../state/view-state.ts";
import { Text } from "../../parts/action-link.tsx";
export { default as style } from "./table-view.css?inline";

const LABELS = { actors: "Actors", briefs: "Briefs" } as const;

/** Of a table of thousands, such as an opened list has, so many rows come at a time: a browser lays out no more in a second. */
const MANY = 3000;
const AT_A_TIME = 500;

/** The same facts as the picture, one actor or one brief a line. */
export function TableView() {
  const explorer = useExplorer();
  const [asked, setAsked] = useState(AT_A_TIME);
  const { scope, state, visible } = explorer;
  const { table, sort } = state.value;
  const { columns, rows } = tableOf(
    scope.value.model,
    { table, sort, stage: scope.value.stage },
    visible.value,
  );
  const shown = rows.length > MANY ? rows.slice(0, asked) : rows;
  const left = rows.length - shown.length;
  const sorted = (name: string) =>
    sort === name ? "ascending" : sort === `-${name}` ? "descending" : "none";
  const rowName = table === "actors" ? "data-actor" : "data-brief";
  return (
    <section class="table-view" aria-label="Table">
      <div role="group" aria-label="Table of" class="tables">
        {TABLES.map((each) => (
          <button
            key={each}
            type="button"
            class="plain"
            aria-pressed={table === each}
            onClick={() => explorer.apply(set("table", each))}
          >
            {LABELS[each]}
          </button>
        ))}
      </div>
      <p class="how-many">{counted(rows.length, LABELS[table].slice(0, -1).toLowerCase())}</p>
      <div class="table-scroll long" tabIndex={0} role="region" aria-label={`${LABELS[table]}, scrollable`}>
        <table>
          <caption class="visually-hidden">{`${LABELS[table]}. ${explorer.summary.value}`}</caption>
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
          <tbody>
            {shown.map(({ id, cells }) => (
              <tr
                key={id}
                {...{ [rowName]: id }}
                aria-current={state.value.selection.includes(id) ? "true" : undefined}
              >
                {cells.map((cell, index) => (
                  <TableCell
                    key={columns[index]?.name}
                    cell={cell}
                    isHeader={index === 0}
                    align={columns[index]?.align}
                    label={columns[index]?.label}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {left > 0 ? (
          <button type="button" class="plain" onClick={() => setAsked(asked + 4 * AT_A_TIME)}>
            More: {counted(left, "row")}
          </button>
        ) : null}
      </div>
    </section>
  );
}

const SIGNS = { ascending: "▲", descending: "▼", none: "↕" } as const;

interface TableCellProps {
  readonly cell: Cell;
  readonly isHeader: boolean;
  readonly align: "start" | "end" | undefined;
  readonly label: string | undefined;
}

function TableCell({ cell, isHeader, align, label }: TableCellProps) {
  const content = <Text words={cell.words} />;
  return isHeader ? (
    <th scope="row">{content}</th>
  ) : (
    <td data-align={align} data-label={label}>
      {content}
    </td>
  );
}
