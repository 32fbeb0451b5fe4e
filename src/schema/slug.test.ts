import { expect, it } from "vitest";
import { issueLine } from "./issues/issues.ts";
import { fileNameIssues, isSlug } from "./slug.ts";

it.each(["microsoft-ireland", "october-term-2022", "1", "a".repeat(100)])(
  "an address can name %j",
  (name) => {
    expect(isSlug(name)).toBe(true);
    expect(fileNameIssues(`${name}.json`, "error")).toEqual([]);
  },
);

it.each([
  ["Small.json", "small.json"],
  ["my_case.json", "my-case.json"],
  ["Müller v. State (1).json", "muller-v-state-1.json"],
  ["-draft-.json", "draft.json"],
  ["case.JSON", "case.json"],
  [`${"a".repeat(101)}.json`, `${"a".repeat(100)}.json`],
])("no address can open %j, but could %j", (name, wish) => {
  const [line = ""] = fileNameIssues(name, "warning").map(issueLine);
  expect(line).toContain(`file: no address can open “${name}”.`);
  expect(line).toContain(`Rename it, for example to “${wish}”.`);
  expect(fileNameIssues(wish, "warning")).toEqual([]);
});

it("proposes nothing where nothing is left of a name", () => {
  expect(fileNameIssues("条約.json", "error").map(issueLine)).toEqual([
    expect.stringMatching(/ends in “\.json”\.$/),
  ]);
});
