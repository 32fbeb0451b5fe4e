import type { Layout } from "./layout.ts";
import { namesOf } from "../schema/names-of.ts";

interface LayoutDescriptor {
  readonly label: string;
  /** What it can show: the sides of one case, what several cases have in common, or both. */
  readonly of: "one case" | "several cases" | "both";
  /** Fetches the layout: the first view, a list, needs none, and only one of them needs the graph library. */
  readonly load: () => Promise<Layout>;
}

/** How a picture can be arranged. */
export const LAYOUTS = {
  camps: { label: "Camps", of: "one case", load: async () => (await import("./camps.ts")).camps },
  groups: { label: "Groups", of: "several cases", load: async () => (await import("./groups.ts")).groups },
  organic: { label: "By ties", of: "both", load: async () => (await import("./organic.ts")).organic },
} as const satisfies Record<string, LayoutDescriptor>;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = namesOf(LAYOUTS);
