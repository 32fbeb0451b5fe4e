import type { Caption, Mark, Place, Stroke } from "../layout.ts";

/** Where a page mark stands and its line arrives. */
export interface Page {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** The height at which its line arrives. */
  readonly arrives: number;
  readonly radius: number;
  /** Where the curve of its line ends. */
  readonly bend: number;
  /** Which of the parties of its side it backs first. */
  readonly party: number;
}

/** A part of the picture where it stands: names and headings, with the page marks of its briefs. */
export interface Piece {
  readonly places: readonly Place[];
  readonly captions: readonly Caption[];
  readonly strokes: readonly Stroke[];
  readonly pages: readonly Page[];
  readonly bottom: number;
}

/** Pieces as one; the lowest says how far down they reach. */
export const together = (pieces: readonly Piece[]): Piece => ({
  places: pieces.flatMap(({ places }) => places),
  captions: pieces.flatMap(({ captions }) => captions),
  strokes: pieces.flatMap(({ strokes }) => strokes),
  pages: pieces.flatMap(({ pages }) => pages),
  bottom: Math.max(0, ...pieces.map(({ bottom }) => bottom)),
});

/** Quiet words of 12 px. */
export const quietly = (
  id: string,
  text: string,
  at: { readonly x: number; readonly y: number; readonly anchor?: Caption["anchor"] },
): Caption => ({ anchor: "start", ...at, id, text, size: 12, tone: "sideless", look: "quiet" });
