import { type CaseModel, type Id, type StageOrAll, WHOLE_CASE } from "../model/model.ts";
import type { ActorId, StageId } from "../schema/facts.ts";
import { ROLES, ROLE_NAMES, type Role } from "../schema/registries/roles.ts";
import { CHOSEN_KEYS } from "../state/chosen.ts";
import { type Transition, chooseStage, clearFilters, clearSelection } from "../state/transitions.ts";
import type { ViewState } from "../state/view-state.ts";
import type { Visible } from "./visible.ts";
import { shownIn } from "./scope.ts";

/**
 * Selects anything of the file and, where the present view hides it, changes as little of the view as shows it: the
 * stage at which it happened, then of the filters only those that stand in its way. A case is opened at its first stage.
 */
export function revealing(model: CaseModel, id: Id, visible: Visible, where?: StageId): Transition {
  return (state) => {
    const [first] = model.stagesOf(id);
    if (first) return openingStage(model, first.id)(state);
    const selected = { ...state, selection: [id], path: [] };
    if (where === undefined && holds(visible, id, state)) return selected;
    if (!canBeDrawn(model, id))
      return atStage(model, selected, where ?? (model.stages.has(id) ? id : undefined));
    const there = where === undefined ? [] : [where];
    const stages = new Set([...there, state.stage, ...stagesOf(model, id), WHOLE_CASE]);
    for (const stage of stages) {
      const shown = leastChanged(model, atStage(model, selected, stage), id);
      if (shown) return shown;
    }
    return atStage(model, selected, where);
  };
}

/** Shows the picture of a stage, or of all of them, from wherever the reader is. */
export function openingStage(model: CaseModel, stage: StageOrAll): Transition {
  const chosen = chooseStage(stage, model.stages);
  return (state) => ({ ...chosen(clearSelection(state)), view: "network", sort: "" });
}

/** The keys of the state that hide things, each of which can be put back by itself. */
export const HIDING = [...CHOSEN_KEYS, "near"] as const satisfies readonly (keyof ViewState)[];

/** The view with no more of its filters lifted than must be, and no more roles than must be; `null` where none shows it. */
function leastChanged(model: CaseModel, state: ViewState, id: Id): ViewState | null {
  const shows = (view: ViewState): boolean => isShown(model, view, id);
  const needed = rolesNeeded(model, state.stage, id);
  const without = clearFilters(state);
  const bare = [without, { ...without, roles: withRoles(PICTURED, needed) }].find(shows);
  if (!bare) return null;
  const wider = state.roles.length > 0 ? [state.roles, withRoles(state.roles, needed)] : [bare.roles];
  const roles = wider.find((each) => shows({ ...bare, roles: each })) ?? bare.roles;
  // Put back one after the other: what stays is kept because nothing of it hides what is looked for.
  let kept: ViewState = { ...bare, roles };
  for (const key of HIDING) {
    const more = { ...kept, [key]: state[key] };
    if (shows(more)) kept = more;
  }
  return kept;
}

const PICTURED: readonly Role[] = ROLE_NAMES.filter((role) => ROLES[role].pictured);

const withRoles = (roles: readonly Role[], more: readonly Role[]): readonly Role[] =>
  ROLE_NAMES.filter((role) => roles.includes(role) || more.includes(role));

/** One role of everybody who has to be shown: of an actor itself, of a relation both its ends. */
function rolesNeeded(model: CaseModel, stage: StageOrAll, id: Id): readonly Role[] {
  const relation = model.relations.get(id);
  const actors: readonly ActorId[] = relation ? [relation.from, relation.to] : [id];
  return actors.flatMap((actor) => model.at(stage).rolesOf(actor).slice(0, 1));
}

function stagesOf(model: CaseModel, id: Id): readonly StageId[] {
  const filed = model.briefs.get(id)?.positions.map(({ stage }) => stage) ?? [];
  const related = model.relations.get(id)?.stage ?? [];
  const held = [...model.stages.keys()].filter((stage) => model.at(stage).rolesOf(id).length > 0);
  return [...filed, ...(typeof related === "string" ? [related] : related), ...held];
}

const canBeDrawn = (model: CaseModel, id: Id): boolean =>
  model.actors.has(id) || model.briefs.has(id) || model.relations.has(id);

/** The same view at a stage, where one is given; an index of cases gives way to the picture of the stage. */
function atStage(model: CaseModel, state: ViewState, stage: StageOrAll | undefined): ViewState {
  if (stage === undefined || stage === state.stage) return state;
  const { selection } = state;
  const view = state.view === "cases" ? "network" : state.view;
  return { ...chooseStage(stage, model.stages)({ ...state, view }), selection };
}

function isShown(model: CaseModel, state: ViewState, id: Id): boolean {
  // The picture of several cases is of those who met again and again; a stage shows anybody.
  if (state.view === "network" && model.at(state.stage).spansCases) return false;
  return holds(shownIn(model, state), id, state);
}

/** The poles of a picture stand in it whatever is filtered, and in no table. */
const holds = ({ actors, briefs, relations, anchors }: Visible, id: Id, { view }: ViewState): boolean =>
  actors.has(id) || briefs.has(id) || relations.has(id) || (view === "network" && anchors.has(id));

/**
 * Shows the path between two actors. It may lead through any stage, so that all are shown, and through anybody:
 * `through` are the ids on it, where they are known, whose roles are shown with those that every picture has.
 */
export function tracing(
  model: CaseModel,
  [from, to]: readonly [ActorId, ActorId],
  through: readonly Id[] = [from, to],
): Transition {
  return (state) => {
    if (!model.actors.has(from) || !model.actors.has(to) || from === to) return state;
    const needed = through.flatMap((id) => rolesNeeded(model, WHOLE_CASE, id));
    const isPictured = needed.every((role) => PICTURED.includes(role));
    const roles = isPictured ? [] : withRoles(PICTURED, needed);
    return { ...clearFilters(state), stage: WHOLE_CASE, roles, selection: [], path: [from, to] };
  };
}
