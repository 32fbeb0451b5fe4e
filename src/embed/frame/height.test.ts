import { expect, it } from "vitest";
import { type FrameWords, frameHeight } from "./height.ts";

const WORDS: FrameWords = { kicker: "", finding: "Acme v. Town", summary: "", stages: [], credit: [] };
const heightOf = (stages: readonly string[], room = 366): number =>
  frameHeight({ ...WORDS, stages }, room, 400);
const hearings = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Remand hearing ${index + 1}`);

it("sixty stages make a frame no higher than ten, because they stand in one row that scrolls", () => {
  expect(heightOf(hearings(60))).toBe(heightOf(hearings(10)));
  expect(heightOf(hearings(60))).toBeLessThan(heightOf(hearings(9)));
});

it("a stage of a long name has the lines that it needs", () => {
  expect(heightOf(["Hauptverhandlung".repeat(8)])).toBeGreaterThan(heightOf(["Trial"]));
});
