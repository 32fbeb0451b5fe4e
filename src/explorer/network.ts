import { type ReadonlySignal, computed, signal } from "@preact/signals";
import { castOf } from "../picture/scene/cast.ts";
import { composeScene } from "../picture/scene/compose.ts";
import { focused, traced } from "../picture/scene/focus.ts";
import type { RelationLines } from "../picture/scene/relation-lines.ts";
import type { Scope } from "../derive/scope.ts";
import { type LazyValue, lazyValue } from "./lazy.tsx";
import type { Overlay } from "../picture/scene/overlay.ts";
import { type Scene, targetsIn } from "../picture/scene/scene.ts";
import type { FindPath } from "../derive/evidence/path.ts";
import type { Canvas } from "../picture/webgl/canvas.ts";
import { LAYOUTS, suitedLayout } from "../picture/layout/index.ts";
import type { Cast, Layout } from "../picture/layout/layout.ts";
import { pictureWidth } from "../picture/layout/widths.ts";
import type { Visible } from "../derive/visible.ts";
import type { CaseModel, Id } from "../model/model.ts";
import type { Filters, LayoutName, ViewState } from "../state/view-state.ts";

/** What is derived for the picture. */
export interface Network {
  readonly cast: ReadonlySignal<Cast>;
  readonly layoutName: ReadonlySignal<LayoutName>;
  /** `null` until the width of the picture is known and its layout is here. */
  readonly scene: ReadonlySignal<Scene | null>;
  /** What draws with WebGL now; empty before it has loaded, without it, and while it is lost. */
  readonly canvas: { current: Canvas | null };
  /** Counts the frames of the canvas, for what has to follow its marks. */
  readonly frame: ReadonlySignal<number>;
  drawn(): void;
  hover(id: Id | null): void;
  /** Tells how wide the column of the picture is, in CSS pixels. */
  measure(width: number): void;
  /** Whether no brief is shown, and who was for a law or against it. */
  readonly isOnLaw: ReadonlySignal<boolean>;
  /** Fetches a layout that is not here yet, and what a view of a law needs. */
  fetchLayout(name: LayoutName): Promise<void>;
}

/** The part of an explorer that a picture is derived from. */
interface Shown {
  readonly model: CaseModel;
  readonly scope: ReadonlySignal<Scope>;
  readonly state: ReadonlySignal<ViewState>;
  readonly filters: ReadonlySignal<Filters>;
  readonly visible: ReadonlySignal<Visible>;
  readonly findPath: LazyValue<FindPath>;
  readonly relationLines: LazyValue<RelationLines>;
  readonly overlay: ReadonlySignal<Overlay | null>;
}

export function createNetwork(shown: Shown): Network {
  const { model, scope, state, filters, visible, findPath, relationLines, overlay } = shown;
  const hovered = signal<Id | null>(null);
  const width = signal(0);
  const frame = signal(0);
  const layouts = signal<ReadonlyMap<LayoutName, Layout>>(new Map());
  const open = computed(() => state.value.open);
  const selection = computed(() => state.value.selection);
  // Few views are of a law, so its code comes when one is.
  const laws = lazyValue(async () => (await import("../picture/scene/law-cast.ts")).onLaws);
  const isOnLaw = computed(
    () =>
      visible.value.briefs.size === 0 &&
      [...visible.value.relations].some((id) => model.relation(id).direction !== undefined),
  );
  const cast = computed(() => {
    const view = { ...filters.value, open: open.value, selection: selection.value };
    const plainCast = (): Cast => {
      const { model: shownModel, stage } = scope.value;
      const sides = castOf(shownModel, view, visible.value);
      return (isOnLaw.value && laws.value?.(shownModel, shownModel.at(stage), visible.value, sides)) || sides;
    };
    return overlay.value ? overlay.value.cast(plainCast) : plainCast();
  });
  const layoutName = computed(() => suitedLayout(cast.value, state.value.layout));
  const placement = computed(() => {
    const layout = layouts.value.get(layoutName.value);
    return !layout || width.value === 0 ? null : layout.place(cast.value, width.value);
  });
  const plain = computed(() => {
    if (!placement.value) return null;
    const composition = { cast: cast.value, placement: placement.value, visible: visible.value };
    const scene = composeScene(scope.value.model, filters.value, composition);
    return overlay.value?.scene(scene) ?? scene;
  });
  // Where lines have ways, relations take theirs only when one end is looked at.
  const withRelations = computed(() =>
    placement.value?.routes ? (relationLines.value?.(placement.value) ?? null) : null,
  );
  const path = computed(() => {
    const [from, to] = state.value.path;
    return from === undefined || to === undefined ? null : (findPath.value?.(model, from, to) ?? null);
  });
  return {
    cast,
    layoutName,
    scene: computed(() => {
      if (!plain.value) return null;
      const looked =
        hovered.value !== null
          ? focused(plain.value, [hovered.value, ...targetsIn(hovered.value)])
          : path.value
            ? traced(plain.value, path.value)
            : focused(plain.value, selection.value);
      return looked === plain.value ? looked : (withRelations.value?.(looked) ?? looked);
    }),
    canvas: { current: null },
    frame,
    drawn: () => void (frame.value = frame.peek() + 1),
    hover: (id) => {
      if (id !== null) void relationLines.load();
      hovered.value = id;
    },
    measure: (column) => void (width.value = column > 0 ? pictureWidth(column) : 0),
    isOnLaw,
    async fetchLayout(name) {
      if (isOnLaw.peek()) await laws.load();
      if (layouts.peek().has(name)) return;
      const layout = await LAYOUTS[name].load();
      layouts.value = new Map([...layouts.peek(), [name, layout]]);
    },
  };
}
