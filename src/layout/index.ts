export const LAYOUT_NAMES = ["camps", "organic"] as const;
