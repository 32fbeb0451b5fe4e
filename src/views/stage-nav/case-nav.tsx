import { useExplorer } from "../../explorer/context.tsx";
import { wholeLabel } from "../../derive/scope.ts";
import { stageTallies } from "../../derive/stage-tally.ts";
import { type StageOrAll, WHOLE_CASE } from "../../model/model.ts";
import { stagesAlone } from "../../model/stages-alone.ts";
import { chooseStage } from "../../state/transitions.ts";
import { Choice } from "../../parts/choice.tsx";
import { Live } from "../../parts/live.tsx";
import { StageRow } from "./stage-nav.tsx";

/** For a file of several cases: which of them is chosen, its stages, and the way to every other and back to all. */
export function CaseNav() {
  const explorer = useExplorer();
  const { model, state } = explorer;
  const litigation = model.at(state.value.stage).stage?.case;
  const stages = litigation === undefined ? [] : model.stagesOf(litigation).map(({ id }) => id);
  const tallies = stages.length === 0 ? [] : stageTallies(stagesAlone(model, stages));
  const choose = (stage: StageOrAll): void => explorer.apply(chooseStage(stage, model.stages));
  return (
    <nav class="case-nav" aria-label="Cases and stages">
      <div class="case-choice">
        <Choice class="plain" isChosen={litigation === undefined} onChoose={() => choose(WHOLE_CASE)}>
          {wholeLabel(model)}
        </Choice>
        <Live>
          <label>
            <span>One case</span>{" "}
            <select
              value={litigation ?? ""}
              onChange={({ currentTarget: { value } }) => choose(model.stagesOf(value)[0]?.id ?? WHOLE_CASE)}
            >
              <option value="">choose from {model.cases.size}</option>
              {model.file.cases.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </Live>
      </div>
      {tallies.length === 0 ? null : (
        <div class="stage-nav">
          <StageRow tallies={tallies} />
        </div>
      )}
    </nav>
  );
}
