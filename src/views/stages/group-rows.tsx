import { useExplorer } from "../../explorer/context.tsx";
import type { StagesColumn } from "./stages.ts";
import type { StagesCell, StagesRow } from "./row.ts";
import { select } from "../../state/transitions.ts";
import { StagesMark } from "./mark.tsx";
import { ActionLink, Name } from "../../parts/action-link.tsx";

/** How many lines of a long group stand open; a group that is a little longer is not worth folding. */
const OPEN = 8;
const WORTH_FOLDING = 4;

interface GroupProps {
  readonly columns: readonly StagesColumn[];
  readonly heading: string;
  readonly lines: readonly StagesRow[];
}

/** One group of lines; of a long one the rest is a press away, except what is selected. */
export function StagesGroup({ columns, heading, lines }: GroupProps) {
  const explorer = useExplorer();
  const { selection } = explorer.state.value;
  if (lines.length === 0) return null;
  const openCount = lines.length < OPEN + WORTH_FOLDING ? lines.length : OPEN;
  const isOpen = (line: StagesRow, index: number): boolean =>
    index < openCount || selection.includes(line.link.id);
  const rest = lines.filter((line, index) => !isOpen(line, index));
  const row = (line: StagesRow, fold: "open" | "folded") => (
    <Line key={`${line.link.id} ${line.link.text}`} columns={columns} line={line} fold={fold} />
  );
  return (
    <tbody>
      <tr class="group-head">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {heading} <span class="count">{lines.length}</span>
        </th>
      </tr>
      {lines.filter(isOpen).map((line) => row(line, "open"))}
      {rest.length > 0 ? (
        <tr class="rest">
          <th scope="row">
            <Rest count={rest.length} />
          </th>
        </tr>
      ) : null}
      {rest.map((line) => row(line, "folded"))}
    </tbody>
  );
}

/** Its style sheet opens the rows that follow, which no element of a table could hold. */
function Rest({ count }: { count: number }) {
  return (
    <details>
      <summary>and {count} more</summary>
    </details>
  );
}

interface LineProps {
  readonly columns: readonly StagesColumn[];
  readonly line: StagesRow;
  readonly fold: "open" | "folded";
}

function Line({ columns, line, fold }: LineProps) {
  const explorer = useExplorer();
  const { link, before, tone, cells } = line;
  return (
    <tr
      data-line={link.id}
      data-fold={fold}
      aria-current={explorer.state.value.selection.includes(link.id) ? "true" : undefined}
    >
      <th scope="row">
        <Name link={link} />
        {before === "" ? null : <span class="before"> {before}</span>}
      </th>
      {cells.map((cell, index) => (
        <td key={cell.stage} data-reach={cell.reach} data-tone={tone}>
          <Cell cell={cell} whose={link.text} where={columns[index]?.label ?? ""} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: StagesCell;
  readonly whose: string;
  readonly where: string;
}

function Cell({ cell: { marks, absence, blank }, whose, where }: CellProps) {
  const explorer = useExplorer();
  // What is written by the build has the view that it has, and nothing to press.
  const { isInteractive } = explorer.kind;
  if (absence)
    return (
      <span class="absent">
        {isInteractive ? (
          <ActionLink
            class="name"
            go={select(absence.link.id)}
            act={() => explorer.arrive(select(absence.link.id), absence.place)}
          >
            {absence.words}
          </ActionLink>
        ) : (
          absence.words
        )}
      </span>
    );
  if (marks.length === 0) return <span class="visually-hidden">{blank}</span>;
  return (
    <>
      {marks.map(({ brief, tone, outline, words }) => {
        const says = { title: `${whose}, ${where}: ${words}`, "aria-label": `${words}: ${brief.text}` };
        const mark = <StagesMark tone={tone} outline={outline} />;
        return isInteractive ? (
          <ActionLink key={brief.id} class="stages-link" go={select(brief.id)} {...says}>
            {mark}
          </ActionLink>
        ) : (
          <span key={brief.id} class="stages-link" role="img" {...says}>
            {mark}
          </span>
        );
      })}
    </>
  );
}
