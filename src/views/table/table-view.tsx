import { useState } from "preact/hooks";
import { useExplorer } from "../../explorer/context.tsx";
import { type Table, tableOf } from "../../derive/table/table.ts";
import { set } from "../../state/transitions.ts";
import { counted } from "../../derive/words/series.ts";
import { TABLES } from "../../state/view-state.ts";
import { TableHead } from "./table-head.tsx";
import { TableRows } from "./table-rows.tsx";
export { default as style } from "./table-view.css?inline";

const LABELS = { actors: "Names", briefs: "Briefs" } as const;

/** How many rows are shown before the rest is folded; all of them are in the page. */
const FIRST = 40;

/** Of a table of thousands, such as an opened list has, so many rows come at a time: a browser lays out no more in a second. */
const MANY = 3000;
const AT_A_TIME = 500;

/** The same facts as the picture, one actor or one brief a line. */
export function TableView() {
  const explorer = useExplorer();
  const [asked, setAsked] = useState(AT_A_TIME);
  const { scope, state, visible } = explorer;
  const { table, sort, selection } = state.value;
  const { columns, rows } = tableOf(
    scope.value.model,
    { table, sort, stage: scope.value.stage },
    visible.value,
  );
  const [isAll, showAll] = useState(false);
  const rest = rows.slice(FIRST);
  const coming = rest.length > MANY ? rest.slice(0, asked) : rest;
  const left = rest.length - coming.length;
  // What is selected is in sight wherever it stands.
  const isOpen = isAll || rest.some(({ id }) => selection.includes(id));
  const many = counted(rows.length, LABELS[table].slice(0, -1).toLowerCase());
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
      <p class="how-many">{rest.length === 0 || isOpen ? many : `${many}, the first ${FIRST} shown`}</p>
      {rest.length === 0 || isOpen ? null : (
        <button type="button" class="plain" onClick={() => showAll(true)}>
          Show all {rows.length}
        </button>
      )}
      <div class="table-scroll long" tabIndex={0} role="region" aria-label={`${LABELS[table]}, scrollable`}>
        <table>
          <caption class="visually-hidden">{`${LABELS[table]}. ${explorer.summary.value}`}</caption>
          <Widths columns={columns} />
          <TableHead columns={columns} />
          <TableRows columns={columns} rows={rows.slice(0, FIRST)} />
        </table>
        {rest.length === 0 ? null : (
          <details open={isOpen} onToggle={({ currentTarget }) => showAll(currentTarget.open)}>
            <summary>and {rest.length} more</summary>
            <table>
              <caption class="visually-hidden">{`${LABELS[table]}, the other ${rest.length}.`}</caption>
              <Widths columns={columns} />
              <TableRows columns={columns} rows={coming} />
            </table>
            {left === 0 ? null : (
              <button type="button" class="plain" onClick={() => setAsked(asked + 4 * AT_A_TIME)}>
                More: {counted(left, "row")}
              </button>
            )}
          </details>
        )}
      </div>
    </section>
  );
}

/** Both parts of a table have columns of the same width. */
function Widths({ columns }: Pick<Table, "columns">) {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <colgroup>
      {columns.map(({ name, share }) => (
        <col key={name} style={{ width: `${(100 * share) / all}%` }} />
      ))}
    </colgroup>
  );
}
