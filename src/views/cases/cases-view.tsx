import { useExplorer } from "../../explorer/context.tsx";
import { type CaseIndex, DOUBLED, caseIndex } from "./case-index.ts";
import { type Figure, figuresOf } from "./figures.ts";
import { CASE_ORDERS, type CaseLine } from "./cases.ts";
import { counted } from "../../derive/words/series.ts";
import { CaseRows } from "./case-rows.tsx";
import { Orders } from "../../parts/orders.tsx";
import { OtherFiles } from "../../parts/other-files.tsx";
import "./cases-view.css";

/** How many cases are shown before the rest is folded. */
const FIRST = 12;

/** An index of the cases of the file: one line a case, its briefs to the left and to the right of one axis. */
export function CasesView() {
  const { model, state, visible, kind } = useExplorer();
  const isFrame = kind.under === "folded";
  const { lines, poles, longest, isDoubled } = caseIndex(model, state.value, visible.value);
  const most = Math.max(1, ...longest);
  const head = { poles, most, figures: figuresOf(lines) };
  const rest = lines.slice(FIRST);
  return (
    <section class="cases" aria-label="Cases">
      {model.file.caveat === undefined ? null : <p class="cases-note">{model.file.caveat}</p>}
      {lines.length > 1 ? <Orders orders={CASE_ORDERS} /> : null}
      <CasesTable lines={lines.slice(0, FIRST)} {...head} />
      {rest.length === 0 ? null : (
        <details class="fold">
          <summary>and {rest.length} more</summary>
          <CasesTable lines={rest} {...head} />
        </details>
      )}
      <p class="cases-note">
        {isDoubled ? `${DOUBLED} ` : ""}
        Bars share one scale: the longest stands for {counted(most, "brief")}.
      </p>
      {isFrame ? null : <OtherFiles />}
    </section>
  );
}

interface TableProps {
  readonly lines: readonly CaseLine[];
  readonly poles: CaseIndex["poles"];
  /** The briefs that the longest bar stands for. */
  readonly most: number;
  readonly figures: readonly Figure[];
}

function CasesTable({ lines, poles, most, figures }: TableProps) {
  const explorer = useExplorer();
  const [left, right] = poles;
  return (
    <table>
      <caption class="visually-hidden">{`Briefs by case and side. ${explorer.summary.value}`}</caption>
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col" class="for-left">
            For {left}
          </th>
          <th scope="col" class="for-right">
            For {right}
          </th>
          {figures.map(({ label }) => (
            <th key={label} scope="col" class="figure">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line) => (
        <CaseRows key={line.id} line={line} most={most} figures={figures} />
      ))}
    </table>
  );
}
