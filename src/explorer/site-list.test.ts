import { expect, it } from "vitest";
import { filesListed } from "./site-list.ts";

const entry = { slug: "a-case", title: "A case", cases: 1, briefs: 2 };

it("a list of files is read entry by entry", () => {
  expect(filesListed([entry, { ...entry, slug: "another" }]).map(({ slug }) => slug)).toEqual([
    "a-case",
    "another",
  ]);
});

it("what is no entry is passed over, and what is no list is empty", () => {
  const wrong = [null, "a-case", { ...entry, slug: "javascript:alert(1)" }, { ...entry, cases: "1" }, {}];
  expect(filesListed([...wrong, entry])).toEqual([entry]);
  expect([filesListed({}), filesListed("x"), filesListed(null)]).toEqual([[], [], []]);
});
