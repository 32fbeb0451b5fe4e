import type { Layout } from "./layout.ts";
import { namesOf } from "../../schema/registries/names-of.ts";

interface LayoutDescriptor {
  readonly label: string;
  /** What it arranges: the sides of one case, the ties that several have in common, or either. */
  readonly of: "sides" | "ties" | "either";
  /** Fetches the layout: the first view, a list, needs none, and only one of them needs the graph library. */
  readonly load: () => Promise<Layout>;
}

/** How a picture can be arranged. */
export const LAYOUTS = {
  camps: { label: "Camps", of: "sides", load: async () => (await import("./camps.ts")).camps },
  groups: { label: "Groups", of: "ties", load: async () => (await import("./rings.ts")).groups },
  organic: { label: "By ties", of: "either", load: async () => (await import("./organic.ts")).organic },
} as const satisfies Record<string, LayoutDescriptor>;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = namesOf(LAYOUTS);
