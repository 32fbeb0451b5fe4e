import {
  CASE_ORDERS,
  type CaseLine,
  type SideCount,
  type Tally,
  casesListed,
  poleNames,
} from "../derive/cases.ts";
import { openingStage } from "../derive/reveal.ts";
import { capital, counted, inSeries } from "../derive/words.ts";
import { WHOLE_CASE, type Id } from "../model/model.ts";
import { set } from "../state/transitions.ts";
import type { Explorer } from "./explorer.ts";
import { follow } from "./name.tsx";
import { OtherFiles } from "./other-files.tsx";
import "./cases-view.css";

/** An index of the cases of the file: one line a case, its briefs to the left and to the right of one axis. */
export function CasesView({ explorer }: { explorer: Explorer }) {
  const { model, state, visible } = explorer;
  const lines = casesListed(model, state.value, visible.value);
  const sides = lines.flatMap(({ left, right }) => [left, right].map(sumOf));
  const most = Math.max(1, ...sides);
  const [left, right] = poleNames(model);
  const doubled = lines.reduce((sum, { briefs }) => sum + briefs, 0) > visible.value.briefs.size;
  return (
    <section class="cases" aria-label="Cases">
      {lines.length > 1 ? <Orders explorer={explorer} /> : null}
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
            <th scope="col" class="figure">
              Neither side
            </th>
            <th scope="col" class="figure">
              Named filers
            </th>
          </tr>
        </thead>
        {lines.map((line) => (
          <CaseRows key={line.id} explorer={explorer} line={line} most={most} />
        ))}
      </table>
      <p class="cases-note">
        {doubled ? "A brief that was filed in two joined cases is counted in each. " : ""}
        {lines.some(({ unstated }) => unstated > 0)
          ? "Briefs whose side nobody has read are in no column. "
          : ""}
        Bars share one scale: the longest stands for {counted(most, "brief")}.
      </p>
      <OtherFiles explorer={explorer} />
    </section>
  );
}

function Orders({ explorer }: { explorer: Explorer }) {
  const { sort } = explorer.state.value;
  const chosen = CASE_ORDERS.some(({ name }) => name === sort) ? sort : "";
  return (
    <div role="group" aria-label="Sort by" class="cases-orders">
      <span aria-hidden="true">Sort by</span>
      {CASE_ORDERS.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          class="plain"
          aria-pressed={chosen === name}
          onClick={() => explorer.apply(set("sort", name))}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

interface RowProps {
  readonly explorer: Explorer;
  /** The briefs that the longest bar stands for. */
  readonly most: number;
}

/** A case, and under it its stages where it has several. */
function CaseRows({ explorer, line, most }: RowProps & { readonly line: CaseLine }) {
  const [first] = line.stages;
  const isOnly = explorer.model.cases.size === 1;
  const target = isOnly && line.stages.length > 1 ? WHOLE_CASE : (first?.stage ?? WHOLE_CASE);
  const notes = [
    line.stages.length === 1 ? (first?.outcome ?? "") : "",
    line.joined.length > 0 ? `Counted as one with ${inSeries(line.joined)}.` : "",
  ].filter((note) => note !== "");
  return (
    <tbody>
      <tr data-case={line.id}>
        <th scope="row">
          <StageLink explorer={explorer} stage={target} text={line.title} />
          {notes.map((note) => (
            <span key={note} class="case-note">
              {note}
            </span>
          ))}
        </th>
        <TallyCells tally={line} most={most} />
      </tr>
      {line.stages.length < 2
        ? null
        : line.stages.map((stage) => (
            <tr key={stage.stage} class="stage-row" data-stage={stage.stage}>
              <th scope="row">
                <StageLink explorer={explorer} stage={stage.stage} text={stage.label} />
                <span class="case-note">{stage.outcome}</span>
              </th>
              <TallyCells tally={stage} most={most} />
            </tr>
          ))}
    </tbody>
  );
}

function TallyCells({ tally, most }: { readonly tally: Tally; readonly most: number }) {
  return (
    <>
      <Bar sides={tally.left} most={most} class="for-left" />
      <Bar sides={tally.right} most={most} class="for-right" />
      <td class="figure" data-label="Neither side">
        {tally.neither}
      </td>
      <td class="figure" data-label="Named filers">
        {tally.filers}
      </td>
    </>
  );
}

interface BarProps {
  readonly sides: readonly SideCount[];
  readonly most: number;
  readonly class: string;
}

/** The briefs for one side of a case, growing away from the axis. */
function Bar({ sides, most, ...rest }: BarProps) {
  const names = sides.map(({ name }) => capital(name));
  return (
    <td class={rest.class}>
      <span class="side-name">{inSeries(names)}</span>
      <span class="bar">
        <b>{sumOf(sides)}</b>
        {sides.map(({ side, tone, count }) =>
          count === 0 ? null : (
            <span
              key={side}
              data-tone={tone}
              style={{ width: `${(82 * count) / most}%` }}
              aria-hidden="true"
            />
          ),
        )}
      </span>
    </td>
  );
}

const sumOf = (sides: readonly SideCount[]): number => sides.reduce((sum, { count }) => sum + count, 0);

function StageLink({ explorer, stage, text }: { explorer: Explorer; stage: Id; text: string }) {
  const open = openingStage(explorer.model, stage);
  return (
    <a
      class="name"
      href={explorer.addressAfter(open)}
      onClick={(event) => follow(event, () => explorer.apply(open))}
    >
      {text}
    </a>
  );
}
