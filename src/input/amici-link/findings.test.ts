import { expect, test } from "vitest";
import { coverageOf, findingOf } from "./findings.ts";

test.each([
  {
    acme: 11,
    bolt: 3,
    neither: 2,
    words: "11 listed briefs backed Acme, 3 backed Bolt, 2 backed neither side by their labels.",
  },
  { acme: 1, bolt: 1, neither: 0, words: "1 listed brief backed Acme, 1 backed Bolt." },
  {
    acme: 4,
    bolt: 0,
    neither: 1,
    words: "4 listed briefs backed Acme, 1 backed neither side by its label; none is listed for Bolt.",
  },
  { acme: 0, bolt: 2, neither: 0, words: "2 listed briefs backed Bolt; none is listed for Acme." },
  { acme: 0, bolt: 0, neither: 0, words: "No brief is listed in this case." },
])("$acme for Acme, $bolt for Bolt and $neither for neither: “$words”", ({ acme, bolt, neither, words }) => {
  const parties = [
    { side: "Acme", count: acme },
    { side: "Bolt", count: bolt },
  ];
  expect(findingOf(parties, neither)).toBe(words);
});

test.each([
  { count: 31, words: "54 listed briefs backed UNC; the 31 for SFFA are listed under SFFA v. Harvard." },
  { count: 1, words: "54 listed briefs backed UNC; the one for SFFA is listed under SFFA v. Harvard." },
])("$count under the companion case: “$words”", ({ count, words }) => {
  const companion = { count, short: "SFFA v. Harvard" };
  expect(
    findingOf(
      [
        { side: "SFFA", count: 0, companion },
        { side: "UNC", count: 54 },
      ],
      0,
    ),
  ).toBe(words);
});

test.each([
  { more: 0, only: 0, words: "no amicus under this case" },
  { more: 1, only: 0, words: "its only label says “et al.”" },
  { more: 0, only: 1, words: "its only label does not say “et al.”" },
  { more: 1, only: 1, words: "1 of its 2 labels says “et al.”" },
  { more: 2, only: 1, words: "2 of its 3 labels say “et al.”" },
  { more: 0, only: 2, words: "none of its 2 labels says “et al.”" },
])("$more labels with “et al.” and $only without are covered as “$words”", ({ more, only, words }) => {
  const labels = [
    ...Array.from({ length: more }, () => ({ hasMore: true })),
    ...Array.from({ length: only }, () => ({ hasMore: false })),
  ];
  expect(coverageOf(labels, "Acme")).toContain(words);
});
