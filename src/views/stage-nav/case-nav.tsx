import { wholeLabel } from "../../derive/scope.ts";
import { spineOf } from "../../derive/stage-tally.ts";
import { WHOLE_CASE, type Id } from "../../model/model.ts";
import { stagesAlone } from "../../model/stages-alone.ts";
import { chooseStage } from "../../state/transitions.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { Choice } from "../../parts/choice.tsx";
import { StageRow } from "./stage-nav.tsx";

/** For a file of several cases: which of them is chosen, its stages, and the way to every other and back to all. */
export function CaseSpine({ explorer }: { explorer: Explorer }) {
  const { model, state, life } = explorer;
  const litigation = model.stages.get(state.value.stage)?.case;
  const stages = stagesOf(explorer, litigation);
  const vertebrae =
    stages.length === 0 ? [] : spineOf(stagesAlone(model, stages)).filter(({ id }) => id !== WHOLE_CASE);
  const choose = (stage: Id): void => explorer.apply(chooseStage(stage, (id) => model.stages.has(id)));
  return (
    <nav class="case-spine" aria-label="Cases and stages">
      <div class="case-choice">
        <Choice
          explorer={explorer}
          class="plain"
          isChosen={litigation === undefined}
          onChoose={() => choose(WHOLE_CASE)}
        >
          {wholeLabel(model)}
        </Choice>
        {life === "still" ? null : (
          <label>
            <span>One case</span>{" "}
            <select
              value={litigation ?? ""}
              onChange={({ currentTarget: { value } }) => choose(stagesOf(explorer, value)[0] ?? WHOLE_CASE)}
            >
              <option value="">choose from {model.cases.size}</option>
              {[...model.cases.values()].map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {vertebrae.length === 0 ? null : (
        <div class="spine">
          <StageRow explorer={explorer} vertebrae={vertebrae} />
        </div>
      )}
    </nav>
  );
}

const stagesOf = ({ model }: Explorer, litigation: Id | undefined): readonly Id[] =>
  model.file.stages.filter((stage) => stage.case === litigation).map(({ id }) => id);
