/** The corners and the rim of a plate, and the head of the arrow from a court. CSS pixels. */
export const RADIUS = 3;
export const RIM = 1.5;
export const ARROW = { long: 8, wide: 4.5 } as const;
