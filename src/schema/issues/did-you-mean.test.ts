import { expect, it } from "vitest";
import { nearest } from "./did-you-mean.ts";

it("takes a word for the nearest name, and for none that shares nothing with it", () => {
  const known = ["ftc", "us", "microsoft"];
  expect(["ftcc", "micorsoft", "US", "x", "yesterday"].map((word) => nearest(word, known))).toEqual([
    "ftc",
    "microsoft",
    null,
    null,
    null,
  ]);
});
