import { type ReadonlySignal, batch, computed, signal } from "@preact/signals";
import { castOf } from "../derive/cast.ts";
import { composeScene } from "../derive/compose.ts";
import { type FacetCounts, facetCounts } from "../derive/facets.ts";
import { focused } from "../derive/focus.ts";
import type { Profile } from "../derive/passage.ts";
import { profileOf } from "../derive/profile.ts";
import type { Scene } from "../derive/scene.ts";
import { summarise } from "../derive/summary.ts";
import { type Visible, visibleIn } from "../derive/visible.ts";
import type { Theme } from "../draw/tones.ts";
import { LAYOUTS, type LayoutName } from "../layout/index.ts";
import type { Cast, Layout } from "../layout/layout.ts";
import { addressOf } from "../state/address.ts";
import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import type { Transition } from "../state/transitions.ts";
import type { Filters, ViewState } from "../state/view-state.ts";
import { suitedLayout } from "../derive/suited-layout.ts";

/** What is drawing the picture now; `pending` until that is decided. */
export type Renderer = "pending" | "svg" | "webgl";

/** One reader's view of one case: the state, everything derived from it, and the only ways to change it. */
export interface Explorer {
  readonly model: CaseModel;
  readonly slug: string;
  readonly state: ReadonlySignal<ViewState>;
  readonly visible: ReadonlySignal<Visible>;
  readonly facets: ReadonlySignal<FacetCounts>;
  readonly cast: ReadonlySignal<Cast>;
  /** `null` until the width of the picture is known. */
  readonly scene: ReadonlySignal<Scene | null>;
  readonly summary: ReadonlySignal<string>;
  /** What the panel shows: the last of the selection, else the stage, else the case. */
  readonly profile: ReadonlySignal<Profile | null>;
  readonly theme: ReadonlySignal<Theme>;
  readonly renderer: ReadonlySignal<Renderer>;
  readonly layoutName: ReadonlySignal<LayoutName>;
  apply(transition: Transition): void;
  /** The address that the view would have after a change, relative to the page. */
  addressAfter(transition: Transition): string;
  hover(id: Id | null): void;
  measure(width: number): void;
  drawnBy(renderer: Renderer): void;
  systemTheme(theme: Theme): void;
}

export async function createExplorer(model: CaseModel, slug: string, initial: ViewState): Promise<Explorer> {
  const state = signal(initial);
  const hovered = signal<Id | null>(null);
  const width = signal(0);
  const renderer = signal<Renderer>("pending");
  const systemTheme = signal<Theme>("light");
  const first = suitedLayout(model, initial.layout);
  const layouts = signal<ReadonlyMap<LayoutName, Layout>>(new Map([[first, await LAYOUTS[first].load()]]));

  // One slice a key: what does not read a key is not computed again when it changes.
  const slice = <Key extends keyof ViewState>(key: Key) => computed(() => state.value[key]);
  const [stage, roles, kinds, sides, from, to] = [
    slice("stage"),
    slice("roles"),
    slice("kinds"),
    slice("sides"),
    slice("from"),
    slice("to"),
  ];
  const [open, selection, layoutChoice, themeChoice] = [
    slice("open"),
    slice("selection"),
    slice("layout"),
    slice("theme"),
  ];
  const filters = computed((): Filters => ({
    stage: stage.value,
    roles: roles.value,
    kinds: kinds.value,
    sides: sides.value,
    from: from.value,
    to: to.value,
  }));
  const visible = computed(() => visibleIn(model, filters.value));
  const cast = computed(() =>
    castOf(model, { ...filters.value, open: open.value, selection: selection.value }, visible.value),
  );
  const layoutName = computed(() => suitedLayout(model, layoutChoice.value));
  const plainScene = computed(() => {
    // While a layout is on its way the one that is here serves.
    const layout = layouts.value.get(layoutName.value) ?? layouts.value.get(first);
    if (!layout || width.value === 0) return null;
    const placement = layout.place(cast.value, width.value);
    return composeScene(model, filters.value, { cast: cast.value, placement, visible: visible.value });
  });
  const attention = computed(() => (hovered.value === null ? selection.value : [hovered.value]));

  return {
    model,
    slug,
    state,
    visible,
    cast,
    layoutName,
    renderer,
    facets: computed(() => facetCounts(model, filters.value)),
    scene: computed(() => (plainScene.value ? focused(plainScene.value, attention.value) : null)),
    summary: computed(() => summarise(model, filters.value, visible.value)),
    profile: computed(() => profileOf(model, selection.value.at(-1) ?? backdrop(model, stage.value))),
    theme: computed(() => (themeChoice.value === "auto" ? systemTheme.value : themeChoice.value)),
    apply(transition) {
      state.value = transition(state.value);
      void fetchLayout(suitedLayout(model, state.value.layout));
    },
    addressAfter: (transition) => addressOf(slug, transition(state.value)),
    hover: (id) => void (hovered.value = id),
    measure: (pixels) => void (width.value = Math.round(pixels)),
    drawnBy: (name) => void batch(() => (renderer.value = name)),
    systemTheme: (name) => void (systemTheme.value = name),
  };

  async function fetchLayout(name: LayoutName): Promise<void> {
    if (layouts.value.has(name)) return;
    const layout = await LAYOUTS[name].load();
    layouts.value = new Map([...layouts.value, [name, layout]]);
  }
}

/** What the panel speaks of while nothing is selected. */
const backdrop = (model: CaseModel, stage: Id): Id =>
  stage === WHOLE_CASE ? (model.file.cases[0]?.id ?? "") : stage;
