/** Attributes of `<amicus-graph>` that are keys of the address, and may change at any time. `role` is not: it is ARIA’s. */
export const LIVE_ATTRIBUTES = ["theme", "view", "stage", "vs", "side", "kind", "select", "step"] as const;

export const ATTRIBUTES = ["src", "height", "label", ...LIVE_ATTRIBUTES] as const;
