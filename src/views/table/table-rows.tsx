import { useExplorer } from "../../explorer/context.tsx";
import type { Cell } from "../../derive/table/column.ts";
import type { Table } from "../../derive/table/table.ts";
import { Text } from "../../parts/action-link.tsx";

/** Rows of the table, each marked with whose it is. */
export function TableRows({ columns, rows }: Table) {
  const { table, selection } = useExplorer().state.value;
  const rowName = table === "actors" ? "data-actor" : "data-brief";
  return (
    <tbody>
      {rows.map(({ id, cells }) => (
        <tr key={id} {...{ [rowName]: id }} aria-current={selection.includes(id) ? "true" : undefined}>
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
  );
}

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
