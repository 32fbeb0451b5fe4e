import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import { ROLE_NAMES } from "../schema/roles.ts";
import { type Transition, clearFilters, select } from "../state/transitions.ts";
import type { ViewState } from "../state/view-state.ts";
import { shownIn } from "./scope.ts";

/** Selects an actor or a brief and, where the present view hides it, changes as little of the view as shows it. */
export function revealing(model: CaseModel, id: Id): Transition {
  return (state) => {
    const cleared = clearFilters(state);
    const stages = [state.stage, ...stagesOf(model, id), WHOLE_CASE];
    const tries = [
      state,
      ...stages.flatMap((stage) => [{ ...cleared, stage }, everyRole({ ...cleared, stage })]),
    ];
    return select(id)(tries.find((each) => isShown(model, each, id)) ?? state);
  };
}

const everyRole = (state: ViewState): ViewState => ({ ...state, roles: ROLE_NAMES });

function stagesOf(model: CaseModel, id: Id): readonly Id[] {
  const filed = model.briefs.get(id)?.positions.map(({ stage }) => stage) ?? [];
  return [...filed, ...[...model.stages.keys()].filter((stage) => model.rolesAt.get(stage)?.has(id))];
}

function isShown(model: CaseModel, state: ViewState, id: Id): boolean {
  const { actors, briefs } = shownIn(model, state);
  return actors.has(id) || briefs.has(id);
}
