import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import { ROLE_NAMES } from "../schema/registries/roles.ts";
import { type Transition, clearFilters } from "../state/transitions.ts";

/** Shows the path between two actors. It may lead through any stage and any role, so all of them are shown. */
export function tracing(model: CaseModel, from: Id, to: Id): Transition {
  return (state) => {
    if (!model.actors.has(from) || !model.actors.has(to) || from === to) return state;
    return { ...clearFilters(state), stage: WHOLE_CASE, roles: ROLE_NAMES, selection: [], path: [from, to] };
  };
}
