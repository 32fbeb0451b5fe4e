import { expect, test } from "vitest";
import { caseMeant } from "./problem.ts";

const files = ["small", "october-term-2022"].map((slug) => ({ slug, title: slug, cases: 1, briefs: 1 }));

test.each([
  "Small",
  "small.json",
  "cases/small.json",
  "small/",
  "small ",
  "smal",
  "https://example.org/small/",
])("“%s” means the case small", (name) => {
  expect(caseMeant(name, files)?.slug).toBe("small");
});

test.each(["nobody-v-nobody", "", "///", "a".repeat(300)])("“%s” means no case of the site", (name) => {
  expect(caseMeant(name, files)).toBeUndefined();
});
