import { type ReadonlySignal, computed, signal } from "@preact/signals";
import { type FacetCounts, facetCounts } from "../derive/facets.ts";
import { type Scope, scopeOf } from "../derive/scope.ts";
import { summarise } from "../derive/summary.ts";
import { type Visible, visibleIn } from "../derive/visible.ts";
import type { Theme } from "../picture/svg/palette.ts";
import type { FindPath } from "../derive/evidence/path.ts";
import type { CaseModel, Id } from "../model/model.ts";
import { type Address, addressOf } from "../state/address.ts";
import type { Transition } from "../state/transitions.ts";
import type { Filters, ViewState } from "../state/view-state.ts";
import type { Coalition } from "../views/together/overlay.ts";
import type { Comparison } from "../views/compare/comparison.ts";
import type { Network } from "./network.ts";
import type { LookName, Place } from "./page-kind.ts";

/**
 * What is drawing the picture now: `pending` until that is decided, `still` is the SVG while WebGL rests out of sight
 * or starts anew, `svg` is the SVG for good.
 */
export type Renderer = "pending" | "still" | "svg" | "webgl";

/** Which file a case came from, and the page it is shown on. */
interface Origin extends Address, Place {
  /** The SHA-256 of the file as it came, in hex; `null` where the browser keeps digests from the page. */
  readonly digest: string | null;
  readonly look: LookName;
  /** `still`: written by the build, where nothing can be pressed. */
  readonly life: "live" | "still";
}

/** One reader's view of one case: the state, what is derived from it, and the only ways to change it. */
export interface Explorer extends Origin {
  readonly model: CaseModel;
  readonly state: ReadonlySignal<ViewState>;
  /** How much of the record the view is about. */
  readonly scope: ReadonlySignal<Scope>;
  /** The part of the state that decides what is shown; the same value while that stays the same. */
  readonly filters: ReadonlySignal<Filters>;
  readonly visible: ReadonlySignal<Visible>;
  readonly facets: ReadonlySignal<FacetCounts>;
  readonly summary: ReadonlySignal<string>;
  readonly theme: ReadonlySignal<Theme>;
  readonly renderer: ReadonlySignal<Renderer>;
  /** What is derived for the picture; `null` until its code has come, which the list does not wait for. */
  readonly network: ReadonlySignal<Network | null>;
  /** What changed between two stages; `null` until its code has come. */
  readonly comparison: ReadonlySignal<Comparison | null>;
  /** Who files together across cases; `null` where the view is of one case, and until its code has come. */
  readonly coalition: ReadonlySignal<Coalition | null>;
  /** How many parts of the page are still on their way. */
  readonly awaited: ReadonlySignal<number>;
  apply(transition: Transition): void;
  /** The address that the view would have after a change, relative to the page. */
  addressAfter(transition: Transition): string;
  drawnBy(renderer: Renderer): void;
  bringNetwork(network: Network): void;
  /** Finds shortest paths; `null` until its code has come, which only a path asks for. */
  readonly findPath: ReadonlySignal<FindPath | null>;
  bringPaths(find: FindPath): void;
  bringComparison(comparison: Comparison): void;
  bringCoalition(coalition: ReadonlySignal<Coalition | null>): void;
  awaitPart(): void;
  partArrived(): void;
  systemTheme(theme: Theme): void;
}

const NOBODY: readonly Id[] = [];

export function createExplorer(model: CaseModel, origin: Origin, initial: ViewState): Explorer {
  const state = signal(initial);
  const renderer = signal<Renderer>("pending");
  const network = signal<Network | null>(null);
  const comparison = signal<Comparison | null>(null);
  const brought = signal<ReadonlySignal<Coalition | null>>(signal(null));
  // The first view itself, which says when it is there.
  const awaited = signal(1);
  const findPath = signal<FindPath | null>(null);
  const systemTheme = signal<Theme>("light");

  // One slice a key: what does not read a key is not computed again when it changes.
  const slice = <Key extends keyof ViewState>(key: Key) => computed(() => state.value[key]);
  const slices = {
    view: slice("view"),
    stage: slice("stage"),
    vs: slice("vs"),
    roles: slice("roles"),
    kinds: slice("kinds"),
    sides: slice("sides"),
    from: slice("from"),
    to: slice("to"),
    near: slice("near"),
    selection: slice("selection"),
  };
  const themeChoice = slice("theme");
  const scope = computed(() =>
    scopeOf(model, { view: slices.view.value, stage: slices.stage.value, vs: slices.vs.value }),
  );
  const filters = computed((): Filters => ({
    stage: scope.value.stage,
    roles: slices.roles.value,
    kinds: slices.kinds.value,
    sides: slices.sides.value,
    from: slices.from.value,
    to: slices.to.value,
    near: slices.near.value,
    // Only a neighbourhood follows the selection; without one, selecting filters nothing anew.
    selection: slices.near.value === "" ? NOBODY : slices.selection.value,
  }));
  const coalition = computed(() => brought.value.value);
  const visible = computed(() => coalition.value?.visible ?? visibleIn(scope.value.model, filters.value));

  return {
    ...origin,
    model,
    state,
    scope,
    filters,
    visible,
    renderer,
    network,
    comparison,
    coalition,
    awaited,
    facets: computed(() => facetCounts(scope.value.model, filters.value)),
    summary: computed(() => summarise(scope.value, filters.value, visible.value)),
    theme: computed(() => (themeChoice.value === "auto" ? systemTheme.value : themeChoice.value)),
    apply: (transition) => void (state.value = transition(state.value)),
    addressAfter: (transition) => addressOf(origin, transition(state.value)),
    drawnBy: (name) => void (renderer.value = name),
    bringNetwork: (brought) => void (network.value = brought),
    findPath,
    bringPaths: (find) => void (findPath.value = find),
    bringComparison: (made) => void (comparison.value = made),
    bringCoalition: (made) => void (brought.value = made),
    awaitPart: () => void (awaited.value += 1),
    partArrived: () => void (awaited.value -= 1),
    systemTheme: (name) => void (systemTheme.value = name),
  };
}
