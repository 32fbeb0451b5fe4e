import type { Cast, Layout } from "./layout.ts";
import { LAYOUT_NAMES, type LayoutName, type ViewState } from "../../state/view-state.ts";

interface LayoutDescriptor {
  readonly label: string;
  /** The casts it can show, by what their clusters are. */
  readonly shows: readonly Cast["clustering"][];
  /** Fetches the layout: the first view, a list, needs none, and only one of them needs the graph library. */
  readonly load: () => Promise<Layout>;
}

/** How a picture can be arranged. */
export const LAYOUTS = {
  camps: {
    label: "By side",
    shows: ["sides", "nothing"],
    load: async () => (await import("./sides/sides.ts")).sides,
  },
  groups: { label: "Groups", shows: ["groups"], load: async () => (await import("./rings.ts")).rings },
  organic: {
    label: "By ties",
    shows: ["sides", "nothing", "groups"],
    load: async () => (await import("./organic.ts")).organic,
  },
} as const satisfies Record<LayoutName, LayoutDescriptor>;

/** What each sort of cast is shown in until another layout is asked for. */
const FIRST: Readonly<Record<Cast["clustering"], LayoutName>> = {
  sides: "camps",
  nothing: "organic",
  groups: "groups",
};

/** The layouts that can show a cast. */
export const layoutsFor = ({ clustering }: Cast): readonly LayoutName[] =>
  LAYOUT_NAMES.filter((name) => LAYOUTS[name].shows.some((each) => each === clustering));

/** The layout that was asked for, where it can show the cast. */
export const suitedLayout = (cast: Cast, choice: ViewState["layout"]): LayoutName =>
  layoutsFor(cast).find((name) => name === choice) ?? FIRST[cast.clustering];
