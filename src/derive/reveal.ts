import { type CaseModel, type Id, type StageOrAll, WHOLE_CASE } from "../model/model.ts";
import type { ActorId, StageId } from "../schema/facts.ts";
import { ROLE_NAMES } from "../schema/registries/roles.ts";
import { type Transition, chooseStage, clearFilters, clearSelection, select } from "../state/transitions.ts";
import type { ViewState } from "../state/view-state.ts";
import type { Visible } from "./visible.ts";
import { shownIn } from "./scope.ts";

/**
 * Selects an actor or a brief and, where the present view hides it, changes as little of the view as shows it. A case
 * is opened at its first stage.
 */
export function revealing(model: CaseModel, id: Id, visible: Visible): Transition {
  return (state) => {
    const [first] = model.stagesOf(id);
    if (first) return openingStage(model, first.id)(state);
    if (visible.actors.has(id) || visible.briefs.has(id)) return select(id)(state);
    const cleared = clearFilters(state);
    const stages = [state.stage, ...stagesOf(model, id), WHOLE_CASE];
    const tries = stages.flatMap((stage) => [{ ...cleared, stage }, everyRole({ ...cleared, stage })]);
    return select(id)(tries.find((each) => isShown(model, each, id)) ?? state);
  };
}

/** Shows the picture of a stage, or of all of them, from wherever the reader is. */
export function openingStage(model: CaseModel, stage: StageOrAll): Transition {
  const chosen = chooseStage(stage, model.stages);
  return (state) => ({ ...chosen(clearSelection(state)), view: "network", sort: "" });
}

const everyRole = (state: ViewState): ViewState => ({ ...state, roles: ROLE_NAMES });

function stagesOf(model: CaseModel, id: Id): readonly StageId[] {
  const filed = model.briefs.get(id)?.positions.map(({ stage }) => stage) ?? [];
  return [...filed, ...[...model.stages.keys()].filter((stage) => model.at(stage).rolesOf(id).length > 0)];
}

function isShown(model: CaseModel, state: ViewState, id: Id): boolean {
  // The picture of several cases is of those who met again and again; a stage shows anybody.
  if (state.view === "network" && model.at(state.stage).spansCases) return false;
  const { actors, briefs } = shownIn(model, state);
  return actors.has(id) || briefs.has(id);
}

/** Shows the path between two actors. It may lead through any stage and any role, so all of them are shown. */
export function tracing(model: CaseModel, from: ActorId, to: ActorId): Transition {
  return (state) => {
    if (!model.actors.has(from) || !model.actors.has(to) || from === to) return state;
    return { ...clearFilters(state), stage: WHOLE_CASE, roles: ROLE_NAMES, selection: [], path: [from, to] };
  };
}
