import { type Caption, type Cast, type Place, type Placement, rowsOf } from "./layout.ts";

/** A placed piece of the picture, to be moved as a whole and joined with others. */
export interface Part {
  readonly places: readonly Place[];
  readonly captions: readonly Caption[];
  readonly top: number;
  readonly bottom: number;
}

export const NOTHING: Part = { places: [], captions: [], top: 0, bottom: 0 };

export function moved(part: Part, down: number): Part {
  return {
    places: part.places.map((place) => ({ ...place, y: place.y + down })),
    captions: part.captions.map((caption) => ({ ...caption, y: caption.y + down })),
    top: part.top + down,
    bottom: part.bottom + down,
  };
}

/** Parts one under the other, with a gap between them; empty parts take no height. */
export function stackedParts(parts: readonly Part[], gap: number): Part {
  let bottom = 0;
  const placed = parts.filter(isFilled).map((part, index) => {
    const at = moved(part, (index === 0 ? 0 : bottom + gap) - part.top);
    bottom = at.bottom;
    return at;
  });
  return joined(placed);
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
  return { width, height, places: part.places, captions: part.captions };
}

const isFilled = (part: Part): boolean => part.places.length + part.captions.length > 0;

/** Font size and distance between rows, CSS pixels. Few rows can afford to be large. */
export interface Scale {
  readonly size: number;
  readonly pitch: number;
}

const SCALES = [
  { most: 10, size: 15, pitch: 27 },
  { most: 24, size: 13, pitch: 19 },
  { most: Infinity, size: 12, pitch: 15.5 },
] as const;

export function scaleFor(cast: Cast): Scale {
  const longest = Math.max(0, ...cast.clusters.map((cluster) => rowsOf(cluster).length));
  return SCALES.find(({ most }) => longest <= most) ?? SCALES[2];
}
