import { expect, it } from "vitest";
import { modelOf } from "../testing/model-of.ts";

const model = modelOf(
  "acme: party",
  "ann: judge",
  "ireland: government",
  "ireland: brief b1 for neither at appeal",
  "ireland: wrote on acme",
  "ann: ruled on acme",
);
const rolesOf = (stage: string, id: string) => model.at(stage).rolesOf(id);

it("derives what each actor does at a stage, by its kind where it does nothing more particular", () => {
  expect(rolesOf("trial", "acme")).toEqual(["party"]);
  expect(rolesOf("trial", "ann")).toEqual(["court"]);
  expect(rolesOf("trial", "ireland")).toEqual(["agency"]);
  expect(rolesOf("appeal", "ireland")).toEqual(["amicus"]);
});

it("of the whole case is the union over the stages", () => {
  expect(rolesOf("all", "ireland")).toEqual(["amicus", "agency"]);
});
