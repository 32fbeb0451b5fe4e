import { camps } from "./camps.ts";
import type { Layout } from "./layout.ts";

interface LayoutDescriptor {
  readonly label: string;
  /** A layout that needs the graph library is loaded when it is first asked for. */
  readonly load: () => Layout | Promise<Layout>;
}

/** How a picture can be arranged. */
export const LAYOUTS = {
  camps: { label: "Camps", load: () => camps },
  organic: { label: "By ties", load: async () => (await import("./organic.ts")).organic },
} as const satisfies Record<string, LayoutDescriptor>;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];
