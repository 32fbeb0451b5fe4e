import { expect, test } from "../drivers/explorer.ts";
import { openSmallCase } from "../drivers/small-case.ts";
import { expectNoSidewaysScroll } from "../drivers/width.ts";

interface Shape {
  readonly actors: readonly object[];
  readonly stages: readonly object[];
  readonly briefs: readonly object[];
}

const actor = (id: string, more: object = {}): object => ({ id, name: id, kind: "company", ...more });

/** A stage with these parties, each as it is called there. */
const stage = (id: string, parties: Readonly<Record<string, string>>): object => ({
  id,
  case: "case",
  label: id,
  parties: Object.entries(parties).map(([party, title]) => ({ actor: party, title })),
});

const brief = (id: string, filer: string, at: string, ...backs: readonly string[]): object => ({
  id,
  title: `Brief ${id}`,
  filers: [filer],
  positions: backs.map((party) => ({ stage: at, backs: party })),
});

const fileOf = (shape: Shape): string =>
  JSON.stringify({
    format: "amicus-graph/1",
    title: "A case",
    cases: [{ id: "case", title: "A case" }],
    ...shape,
  });

const CO_PARTIES = fileOf({
  actors: ["Alder", "Birch", "Cedar", "Dogwood", "Guild", "League", "Society"].map((id) => actor(id)),
  stages: [
    stage("Appeal", { Alder: "petitioner", Birch: "petitioner", Cedar: "respondent", Dogwood: "respondent" }),
  ],
  briefs: [
    brief("b1", "Guild", "Appeal", "Alder"),
    brief("b2", "League", "Appeal", "Birch"),
    brief("b3", "Society", "Appeal", "Dogwood", "Cedar"),
  ],
});

const SUBSTITUTED = fileOf({
  actors: [actor("Perry"), actor("Ash"), actor("Elm", { succeeds: "Ash" }), actor("Forum"), actor("League")],
  stages: [
    stage("Trial", { Perry: "plaintiff", Ash: "defendant" }),
    stage("Appeal", { Elm: "appellant", Perry: "appellee" }),
  ],
  briefs: [
    brief("b1", "League", "Trial", "Perry"),
    brief("b2", "Forum", "Trial", "Ash"),
    brief("b3", "Forum", "Appeal", "Elm"),
  ],
});

const SAME_NAME = fileOf({
  actors: [
    actor("one", { name: "John Smith", kind: "person" }),
    actor("two", { name: "John Smith", kind: "person" }),
    actor("three", { name: "John Smith", kind: "scholar" }),
  ],
  stages: [stage("Appeal", { one: "appellant", two: "respondent" })],
  briefs: [brief("b1", "three", "Appeal", "two")],
});

for (const width of [1280, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("parties of one side are counted and named as one, with a brief for several of them once", async ({
      explorer,
    }) => {
      await openSmallCase(explorer, CO_PARTIES, "&stage=Appeal");
      await expect(explorer.status).toContainText(
        "3 briefs and 0 other ties shown. 2 briefs back Alder and Birch and 1 backs Cedar and Dogwood.",
      );
      await expect(
        explorer.side("Backed Alder and Birch").getByRole("link", { name: "Brief b2" }),
      ).toBeVisible();
      await expect(
        explorer.side("Backed Cedar and Dogwood").getByRole("link", { name: /^Brief/ }),
      ).toHaveCount(1);
      await expectNoSidewaysScroll(explorer.page, `${width} px`);
    });

    test("a successor stands in its predecessor’s place, in the whole case as well", async ({ explorer }) => {
      await openSmallCase(explorer, SUBSTITUTED, "&stage=all");
      await expect(explorer.status).toContainText("1 brief backs Perry and 2 back Elm.");
      await expect(explorer.side("Backed Elm: 2 briefs, 1 named filer")).toBeVisible();
      await expect(explorer.list).not.toContainText("Backed Ash");
    });

    test("actors of one name are told apart wherever they stand", async ({ explorer }) => {
      await openSmallCase(explorer, SAME_NAME, "&stage=Appeal");
      await expect(explorer.status).toContainText("1 brief backs John Smith, respondent.");
      for (const name of ["John Smith, appellant", "John Smith, respondent", "John Smith, scholar"])
        await expect(explorer.name(name)).toBeVisible();
      await expect(explorer.list.getByRole("link", { name: "John Smith", exact: true })).toHaveCount(0);
      await expectNoSidewaysScroll(explorer.page, `${width} px`);
    });
  });
}
