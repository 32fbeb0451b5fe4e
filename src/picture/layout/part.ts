import type { Caption, Place, Placement } from "./layout.ts";

/** A placed piece of the picture, to be moved as a whole and joined with others. */
export interface Part {
  readonly places: readonly Place[];
  readonly captions: readonly Caption[];
  readonly top: number;
  readonly bottom: number;
}

export function moved(part: Part, down: number): Part {
  return {
    places: part.places.map((place) => ({ ...place, y: place.y + down })),
    captions: part.captions.map((caption) => ({ ...caption, y: caption.y + down })),
    top: part.top + down,
    bottom: part.bottom + down,
  };
}

export function joined(parts: readonly Part[]): Part {
  const filled = parts.filter(isFilled);
  return {
    places: filled.flatMap(({ places }) => places),
    captions: filled.flatMap(({ captions }) => captions),
    top: Math.min(...filled.map(({ top }) => top), Infinity),
    bottom: Math.max(...filled.map(({ bottom }) => bottom), 0),
  };
}

export function placementOf(part: Part, width: number): Placement {
  const height = Math.ceil(part.bottom) + 16;
  return { width, height, places: part.places, captions: part.captions, strokes: [], routes: null };
}

const isFilled = (part: Part): boolean => part.places.length + part.captions.length > 0;
