import { expect, test } from "vitest";
import { buildModel } from "../model/build-model.ts";
import type { CaseModel } from "../model/model.ts";
import { modelOf } from "../testing/model-of.ts";
import { explorerOf, rendered } from "../testing/rendered.tsx";
import { SidesList } from "../views/list/list-view.tsx";
import { Summary } from "./above.tsx";

const read = (model: CaseModel, stage: string): string =>
  rendered(
    <>
      <Summary />
      <SidesList />
    </>,
    explorerOf(model, { stage }),
  ).join("\n");

test("parties of one side are counted and named as one, with a brief for several of them once", () => {
  const model = modelOf(
    "Alder: party as petitioner at appeal",
    "Birch: party as petitioner at appeal",
    "Cedar: party as respondent at appeal",
    "Dogwood: party as respondent at appeal",
    "Guild: brief b1 for Alder at appeal",
    "League: brief b2 for Birch at appeal",
    "Society: brief b3 for Dogwood at appeal",
    "Society: brief b3 for Cedar at appeal",
  );
  const page = read(model, "appeal");
  expect(page).toContain(
    "3 briefs and 0 other ties shown. 2 briefs back Alder and Birch, and 1 backs Cedar and Dogwood.",
  );
  expect(page.match(/^#+ Backed Alder and Birch.*$/gm)).toHaveLength(1);
  expect(page.match(/^#+ Backed Cedar and Dogwood.*$/gm)).toHaveLength(1);
  const [before = "", after = ""] = page.split(/^#+ Backed Cedar and Dogwood/m);
  expect(before).toContain("Brief b2");
  expect(after.match(/Brief b\d/g)).toEqual(["Brief b3"]);
});

test("a successor stands in its predecessor’s place, in the whole case as well", () => {
  const plain = modelOf(
    "Perry: party as plaintiff at trial",
    "Ash: party as defendant at trial",
    "Elm: party as appellant at appeal",
    "Perry: party as appellee at appeal",
    "League: brief b1 for Perry at trial",
    "Forum: brief b2 for Ash at trial",
    "Forum: brief b3 for Elm at appeal",
  );
  const actors = plain.file.actors.map((actor) =>
    actor.id === "Elm" ? { ...actor, succeeds: "Ash" } : actor,
  );
  const page = read(buildModel({ ...plain.file, actors }), "all");
  expect(page).toContain("1 brief backs Perry and 2 back Elm.");
  expect(page).toContain("Backed Elm: 2 briefs, 1 named filer");
  expect(page).not.toContain("Backed Ash");
});

test("actors of one name are told apart wherever they stand", () => {
  const plain = modelOf(
    "one: person",
    "two: person",
    "three: scholar",
    "one: party as appellant at appeal",
    "two: party as respondent at appeal",
    "three: brief b1 for two at appeal",
  );
  const actors = plain.file.actors.map((actor) => ({ ...actor, name: "John Smith" }));
  const page = read(buildModel({ ...plain.file, actors }), "appeal");
  expect(page).toContain("1 brief backs John Smith, respondent.");
  for (const name of ["John Smith, appellant", "John Smith, respondent", "John Smith, scholar"])
    expect(page).toContain(name);
  expect(page).not.toMatch(/John Smith(?!, (?:appellant|respondent|scholar))/);
});
