import { expect, test } from "vitest";
import { parseCase } from "./issues/parse.ts";
import { FOLDERS_OF_VIEWS } from "./stage-folders.ts";

const warningsOn = (stage: string): readonly string[] => {
  const result = parseCase({
    format: "amicus-graph/1",
    title: "Acme v. Bolt",
    actors: ["acme", "bolt"].map((id) => ({ id, name: id, kind: "company" })),
    cases: [{ id: "case", title: "Acme v. Bolt" }],
    stages: [{ id: stage, case: "case", label: "Appeal", parties: [{ actor: "acme" }, { actor: "bolt" }] }],
  });
  return (result.ok ? result.warnings : result.issues).map(
    ({ path, words }) => `${path.join(".")}: ${words}`,
  );
};

test.each(["second-circuit", "2nd", "0123456789ab0", "all-stages"])("“%s” can be an address", (stage) => {
  expect(warningsOn(stage)).toEqual([]);
});

test.each([
  ...FOLDERS_OF_VIEWS.map((name) => [name, "is the address of a view"]),
  ["0123456789ab", "is an address like that of a frozen page"],
  ["Second_Circuit", "is no address, which has small letters"],
  ["../secret", "is no address, which has small letters"],
])("a stage “%s” is told that it gets no page, and why", (stage, why) => {
  const [warning = "", ...others] = warningsOn(stage);
  expect(warning).toContain(`stages.0.id: “${stage}” ${why}`);
  expect(warning).toContain("is reached by “?stage=” alone. Give it another id");
  expect(others).toEqual([]);
});
