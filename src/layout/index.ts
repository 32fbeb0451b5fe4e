import type { Layout } from "./layout.ts";
import { namesOf } from "../schema/names-of.ts";

interface LayoutDescriptor {
  readonly label: string;
  /** Fetches the layout: the first view, a list, needs none, and only one of them needs the graph library. */
  readonly load: () => Promise<Layout>;
}

/** How a picture can be arranged. */
export const LAYOUTS = {
  camps: { label: "Camps", load: async () => (await import("./camps.ts")).camps },
  organic: { label: "By ties", load: async () => (await import("./organic.ts")).organic },
} as const satisfies Record<string, LayoutDescriptor>;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = namesOf(LAYOUTS);
