import type { CaseModel, Id, StageOrAll } from "../model/model.ts";
import { type FacetName, NOTHING_CHOSEN } from "./chosen.ts";
import { INITIAL, type ViewState, isOrderOf } from "./view-state.ts";

/** A change of the view: a pure function from the state before to the state after. */
export type Transition = (state: ViewState) => ViewState;

/** The keys of the state that hold a list a reader ticks options in. */
export type TickList = FacetName | "open";

export const set =
  <Key extends keyof ViewState>(key: Key, value: ViewState[Key]): Transition =>
  (state) => {
    const after = { ...state, [key]: value };
    // An order goes with the view that has it.
    return isOrderOf(after) ? after : { ...after, sort: INITIAL.sort };
  };

/** Ticks the options if any of them is unticked, else unticks them all. */
export const toggle =
  <Key extends TickList>(key: Key, ...options: ViewState[Key][number][]): Transition =>
  (state) => {
    const ticked: readonly string[] = state[key];
    const rest = ticked.filter((option) => !options.some((each) => each === option));
    const every = options.every((option) => ticked.includes(option));
    return { ...state, [key]: every ? rest : [...rest, ...options] };
  };

/**
 * Chooses a stage; a selection of another stage gives way to the new one's own panel. Choosing the stage that is
 * compared with turns the comparison round; a stage of another case ends it.
 */
export const chooseStage =
  (stage: StageOrAll, stages: CaseModel["stages"]): Transition =>
  (state) => {
    const vs = stage === state.vs && stages.has(state.stage) ? state.stage : state.vs;
    const isBeside = !stages.has(stage) || stages.get(stage)?.case === stages.get(vs)?.case;
    return {
      ...state,
      stage,
      vs: isBeside ? vs : "",
      selection: state.selection.filter((id) => !stages.has(id)),
    };
  };

export const select =
  (...selection: readonly Id[]): Transition =>
  (state) => ({ ...state, selection, path: [] });

/** Adds to the selection, or takes back what was in it. */
export const selectAlso =
  (...ids: readonly Id[]): Transition =>
  (state) => {
    const rest = state.selection.filter((each) => !ids.includes(each));
    const added = ids.filter((id) => !state.selection.includes(id));
    return { ...state, selection: [...rest, ...added] };
  };

export const clearSelection: Transition = (state) => ({ ...state, selection: [], path: [] });

/** Every filter off; the stage stays, for it is where the reader is and not what is hidden. */
export const clearFilters: Transition = (state) => ({
  ...state,
  ...NOTHING_CHOSEN,
  near: INITIAL.near,
  shared: INITIAL.shared,
});

/** Sorts by a column; by the same column again, the other way. */
export const sortBy =
  (column: string): Transition =>
  (state) => ({ ...state, sort: state.sort === column ? `-${column}` : column });
