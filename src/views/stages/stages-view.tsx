import { useExplorer } from "../../explorer/context.tsx";
import { stagesTable } from "./stages.ts";
import { linkSeries } from "../../derive/evidence/citation.ts";
import { resultLine } from "../../derive/words/outcome.ts";
import { sentence } from "../../derive/words/series.ts";
import { STAGES_ORDERS } from "./groups.ts";
import type { Id } from "../../model/model.ts";
import { chooseStage } from "../../state/transitions.ts";
import { StagesGroup } from "./group-rows.tsx";
import { StagesLegend } from "./legend.tsx";
import { Text } from "../../parts/action-link.tsx";
import { Orders } from "../../parts/orders.tsx";
export { default as style } from "./stages-view.css?inline";

/** Who backed whom at each stage: one line an actor, grouped by what they did. */
export function StagesView() {
  const { scope, state, visible, summary } = useExplorer();
  const { model } = scope.value;
  const { columns, groups, unnamed, silent } = stagesTable(model, state.value, visible.value);
  const last = silent.at(-1)?.text ?? "";
  if (columns.length === 0) return <p class="stages-note">No brief is in the record.</p>;
  return (
    <section class="stages-table" aria-label="Stages">
      <StagesLegend groups={[...groups, { lines: unnamed }]} />
      <Orders orders={STAGES_ORDERS} />
      <div class="long" tabIndex={0} role="region" aria-label="Stages, scrollable">
        <table>
          <caption class="visually-hidden">{`Who backed whom, stage by stage. ${summary.value}`}</caption>
          <colgroup>
            <col class="names" />
            {columns.map(({ id }) => (
              <col key={id} data-chosen={state.value.stage === id} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Name</th>
              {columns.map(({ id, label }) => (
                <StageHead key={id} id={id} label={label} />
              ))}
            </tr>
            <tr class="facts">
              <th scope="row">Record</th>
              {columns.map(({ id, when, result, outcome, briefs, signers, gap }) => (
                <td key={id}>
                  <span class="when">{when}</span>
                  {result ? <strong>{resultLine(result)}</strong> : null}
                  <span>{outcome}</span>
                  <span>{`${briefs}: ${signers}`}</span>
                  <em>{gap}</em>
                </td>
              ))}
            </tr>
          </thead>
          {groups.map(({ heading, lines }) => (
            <StagesGroup key={heading} columns={columns} heading={heading} lines={lines} />
          ))}
          <StagesGroup columns={columns} heading="Groups of unnamed signers, counted apart" lines={unnamed} />
        </table>
      </div>
      {silent.length > 0 ? (
        <p class="stages-note">
          No brief was found at: <Text words={linkSeries(silent)} />
          {sentence(last) === last ? "" : "."}
        </p>
      ) : null}
    </section>
  );
}

function StageHead({ id, label }: { id: Id; label: string }) {
  const explorer = useExplorer();
  const isChosen = explorer.state.value.stage === id;
  const choose = (): void => explorer.apply(chooseStage(id, explorer.model.stages));
  return (
    <th scope="col" data-chosen={isChosen}>
      {explorer.kind.isInteractive ? (
        <button type="button" aria-pressed={isChosen} onClick={choose}>
          {label}
        </button>
      ) : (
        <span class="stage-name">{label}</span>
      )}
    </th>
  );
}
