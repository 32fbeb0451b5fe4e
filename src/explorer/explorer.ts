import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { Overlay } from "../picture/scene/overlay.ts";
import { type Scope, scopeOf } from "../derive/scope.ts";
import { summarise } from "../derive/summary.ts";
import { type Visible, visibleIn } from "../derive/visible.ts";
import type { Theme } from "../picture/svg/palette.ts";
import type { RelationLines } from "../picture/scene/relation-lines.ts";
import type { FindPath } from "../derive/evidence/path.ts";
import type { CaseModel, Id } from "../model/model.ts";
import { type Address, addressOf } from "../state/address.ts";
import { CHOSEN_KEYS } from "../state/chosen.ts";
import { type Unread, fromParams, unreadIn } from "../state/codecs.ts";
import type { Transition } from "../state/transitions.ts";
import type { Filters, ViewState } from "../state/view-state.ts";
import { type LazyValue, lazyValue } from "./lazy.tsx";
import type { Network } from "./network.ts";
import type { Place } from "./page-kind.ts";

/**
 * What is drawing the picture now: `pending` until that is decided, `resting` is the SVG while WebGL rests out of sight
 * or starts anew, `svg` is the SVG for good.
 */
export type Renderer = "pending" | "resting" | "svg" | "webgl";

/** Which file a case came from, and the page it is shown on. */
export interface Origin extends Address, Place {
  /** The SHA-256 of the file as it came, in hex; `null` where the browser keeps digests from the page. */
  readonly digest: string | null;
}

/** What a search led to: the view before, and words to point at among what is shown of the thing that was chosen. */
export interface Arrival {
  readonly before: ViewState;
  readonly place: string;
}

/** One reader's view of one case: the state, what is derived from it, and the only ways to change it. */
export interface Explorer extends Origin {
  readonly model: CaseModel;
  readonly state: ReadonlySignal<ViewState>;
  /** What was asked for last in the words of an address, until the view is changed otherwise. */
  readonly asked: ReadonlySignal<URLSearchParams>;
  /** What of it means nothing. */
  readonly unread: ReadonlySignal<readonly Unread[]>;
  /** What a search led to, until the view is changed otherwise. */
  readonly arrival: ReadonlySignal<Arrival | null>;
  /** How much of the record the view is about. */
  readonly scope: ReadonlySignal<Scope>;
  /** The part of the state that decides what is shown; the same value while that stays the same. */
  readonly filters: ReadonlySignal<Filters>;
  readonly visible: ReadonlySignal<Visible>;
  readonly summary: ReadonlySignal<string>;
  readonly theme: ReadonlySignal<Theme>;
  readonly renderer: ReadonlySignal<Renderer>;
  /** What is derived for the picture, which the list does not wait for. */
  readonly network: LazyValue<Network>;
  /** Finds shortest paths; only a path asks for it. */
  readonly findPath: LazyValue<FindPath>;
  /** Leads lines of relations past names; only a picture that is looked into asks for it. */
  readonly relationLines: LazyValue<RelationLines>;
  /** What lies over the picture, if anything does. */
  readonly overlay: ReadonlySignal<Overlay | null>;
  /** How many parts of the page are still on their way. */
  readonly awaited: ReadonlySignal<number>;
  apply(transition: Transition): void;
  /** Changes the view to where a search leads. */
  arrive(transition: Transition, place: string): void;
  /** Shows the view that the words of an address mean, as far as they mean anything. */
  ask(params: URLSearchParams): void;
  /** The address that the view would have after a change, relative to the page. */
  addressAfter(transition: Transition): string;
  drawnBy(renderer: Renderer): void;
  /** Lays something over the picture whenever it is not `null`; returns what takes it away. */
  addOverlay(overlay: ReadonlySignal<Overlay | null>): () => void;
  awaitPart(): void;
  partArrived(): void;
  systemTheme(theme: Theme): void;
}

const FILTER_KEYS = [...CHOSEN_KEYS, "stage", "near", "selection"] as const;
const NOBODY: readonly Id[] = [];
const NOTHING = new URLSearchParams();

export function createExplorer(model: CaseModel, origin: Origin, initial: ViewState): Explorer {
  const state = signal(initial);
  const asked = signal(NOTHING);
  const arrival = signal<Arrival | null>(null);
  const renderer = signal<Renderer>("pending");
  const overlays = signal<readonly ReadonlySignal<Overlay | null>[]>([]);
  // The first view itself, which says when it is there.
  const awaited = signal(1);
  const systemTheme = signal<Theme>("light");

  // One slice a key: what does not read a key is not computed again when it changes.
  const slice = <Key extends keyof ViewState>(key: Key) => computed(() => state.value[key]);
  const slices = {
    view: slice("view"),
    stage: slice("stage"),
    vs: slice("vs"),
  };
  const themeChoice = slice("theme");
  const scope = computed(() =>
    scopeOf(model, { view: slices.view.value, stage: slices.stage.value, vs: slices.vs.value }),
  );
  const filters = lasting((): Filters => {
    const { selection, ...rest } = state.value;
    // Only a neighbourhood follows the selection; without one, selecting filters nothing anew.
    return { ...rest, stage: scope.value.stage, selection: rest.near === "" ? NOBODY : selection };
  });
  const overlay = computed(() => overlays.value.find((each) => each.value !== null)?.value ?? null);
  const visible = computed(() => overlay.value?.visible ?? visibleIn(scope.value.model, filters.value));

  const explorer: Explorer = {
    ...origin,
    model,
    state,
    asked,
    arrival,
    unread: computed(() => unreadIn(asked.value, model)),
    scope,
    filters,
    visible,
    renderer,
    network: lazyValue(async () => (await import("./network.ts")).createNetwork(explorer)),
    findPath: lazyValue(async () => (await import("../derive/evidence/path.ts")).shortestPath),
    relationLines: lazyValue(async () => (await import("../picture/scene/relation-lines.ts")).relationLines),
    overlay,
    awaited,
    summary: computed(() => summarise(scope.value, filters.value, visible.value)),
    theme: computed(() => (themeChoice.value === "auto" ? systemTheme.value : themeChoice.value)),
    apply(transition) {
      state.value = transition(state.value);
      asked.value = NOTHING;
      arrival.value = null;
    },
    arrive(transition, place) {
      const before = state.value;
      explorer.apply(transition);
      arrival.value = { before, place };
    },
    ask(params) {
      state.value = fromParams(params, model);
      asked.value = params;
      arrival.value = null;
    },
    addressAfter: (transition) => addressOf(origin, transition(state.value)),
    drawnBy: (name) => void (renderer.value = name),
    addOverlay(added) {
      overlays.value = [...overlays.peek(), added];
      return () => void (overlays.value = overlays.peek().filter((each) => each !== added));
    },
    awaitPart: () => void (awaited.value += 1),
    partArrived: () => void (awaited.value -= 1),
    systemTheme: (name) => void (systemTheme.value = name),
  };
  return explorer;
}

/** Computes the filters, and gives the same value while nothing of them has changed. */
function lasting(read: () => Filters): ReadonlySignal<Filters> {
  let last: Filters | undefined;
  return computed(() => {
    const next = read();
    const before = last;
    if (!before || FILTER_KEYS.some((key) => before[key] !== next[key])) last = next;
    return last ?? next;
  });
}
