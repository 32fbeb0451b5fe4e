import { useExplorer } from "../../explorer/context.tsx";
import type { StagesRow } from "./row.ts";
import { sideLead } from "../../derive/coverage.ts";
import { toneOf } from "../../model/tone.ts";
import { capital } from "../../derive/words/series.ts";
import { WHOLE_CASE } from "../../model/model.ts";
import { StagesMark } from "./mark.tsx";

interface LegendProps {
  readonly groups: readonly { readonly lines: readonly StagesRow[] }[];
}

/** What the marks stand for; only of those that are there. */
export function StagesLegend({ groups }: LegendProps) {
  const explorer = useExplorer();
  const { model } = explorer.scope.value;
  const cells = groups.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  const marks = cells.flatMap((cell) => cell.marks);
  const sides = model
    .at(WHOLE_CASE)
    .sides.filter((side) => marks.some(({ tone }) => tone === toneOf(model, side)));
  const uncertain = new Set(marks.filter(({ outline }) => outline === "broken").map(({ tone }) => tone));
  return (
    <p class="stages-legend">
      {sides.map((side) => (
        <span key={side}>
          <StagesMark tone={toneOf(model, side)} outline="whole" /> {capital(sideLead(model, side))}
        </span>
      ))}
      {uncertain.size > 0 ? (
        <span>
          {[...uncertain].map((tone) => (
            <StagesMark key={tone} tone={tone} outline="broken" />
          ))}{" "}
          Broken: only inferred, or carried by no source
        </span>
      ) : null}
      {cells.some(({ absence }) => absence?.isReported) ? (
        <span>
          <span class="absent">absent</span>: a source says so
        </span>
      ) : null}
      {cells.some(({ absence }) => absence?.isReported === false) ? (
        <span>
          <span class="absent">not on list</span>: a list of those present does not have it
        </span>
      ) : null}
      <span>
        Blank: not seen, which is not the same as absent
        {cells.some(({ blank }) => blank !== "not seen") ? ", except where the record is complete" : ""}
      </span>
    </p>
  );
}
