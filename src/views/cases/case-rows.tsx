import { useExplorer } from "../../explorer/context.tsx";
import { type CaseLine, type SideCount, type Tally, sumOf } from "./cases.ts";
import type { Figure } from "./figures.ts";
import { openingStage } from "../../derive/reveal.ts";
import { capital, inList, inSeries, sentence } from "../../derive/words/series.ts";
import { WHOLE_CASE, type Id } from "../../model/model.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { listPlace } from "../../parts/fold.tsx";

interface RowProps {
  /** The briefs that the longest bar stands for. */
  readonly most: number;
  readonly figures: readonly Figure[];
}

/** A case, and under it its stages where it has several. */
export function CaseRows({ line, most, figures }: RowProps & { readonly line: CaseLine }) {
  const [first] = line.stages;
  const explorer = useExplorer();
  const isOnly = explorer.model.cases.size === 1;
  const target = isOnly && line.stages.length > 1 ? WHOLE_CASE : (first?.stage ?? WHOLE_CASE);
  const notes = [
    line.stages.length === 1 ? (first?.outcome ?? "") : "",
    line.joined.length > 0 ? sentence(`Counted as one with ${inSeries(line.joined)}`) : "",
    ...line.elsewhere.map(sentence),
  ].filter((note) => note !== "");
  return (
    <tbody>
      <tr data-case={line.id}>
        <th scope="row">
          <StageLink stage={target} text={line.title} />
          {notes.map((note) => (
            <span key={note} class="case-note">
              {" "}
              {note}
            </span>
          ))}
        </th>
        <TallyCells tally={line} most={most} figures={figures} />
      </tr>
      {line.stages.length < 2
        ? null
        : line.stages.map((stage) => (
            <tr key={stage.stage} class="stage-row" data-stage={stage.stage}>
              <th scope="row">
                <StageLink stage={stage.stage} text={stage.label} />
                <span class="case-note"> {stage.outcome}</span>
              </th>
              <TallyCells tally={stage} most={most} figures={figures} />
            </tr>
          ))}
    </tbody>
  );
}

function TallyCells({ tally, most, figures }: RowProps & { readonly tally: Tally }) {
  return (
    <>
      <Bar sides={tally.left} most={most} class="for-left" />
      <Bar sides={tally.right} most={most} class="for-right" />
      {figures.map(({ label, of }) => (
        <td key={label} class="figure" data-label={label}>
          {of(tally)}
        </td>
      ))}
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
  // Sides that stand beside each other on the axis are none the less several, each with its own count.
  const names = sides.map(({ name, count }) =>
    sides.length > 1 ? `${capital(name)} ${count}` : capital(name),
  );
  return (
    <td class={rest.class}>
      <span class="side-name">{inList(names)} </span>
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

function StageLink({ stage, text }: { stage: Id; text: string }) {
  const explorer = useExplorer();
  if (!explorer.kind.isInteractive)
    return (
      <a class="name" href={`#${listPlace(stage)}`}>
        {text}
      </a>
    );
  return (
    <ActionLink class="name" go={openingStage(explorer.model, stage)}>
      {text}
    </ActionLink>
  );
}
