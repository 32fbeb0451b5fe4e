import { citationsOf, evidenceOfBrief, evidenceOfClaims, sorted } from "../drivers/citations.ts";
import { expect, test } from "../drivers/explorer.ts";
import { citationsIn, panelsOf } from "../drivers/panels.ts";
import { filersOf, record, shortName } from "../drivers/record.ts";

test.beforeEach(({ explorer }) => explorer.open("view=table&stage=sdny-magistrate"));

test("every brief opens on its evidence: the words quoted, under the link they were taken from", async ({
  page,
}) => {
  for (const [brief, panel] of await panelsOf(page, record.briefs)) {
    expect(panel).toMatchObject({ isOpen: true, title: brief.title });
    const expected = [...evidenceOfBrief(brief), ...evidenceOfClaims(brief.id)];
    expect(expected.length, `evidence for ${brief.id}`).toBeGreaterThan(0);
    expect(sorted(citationsIn(panel)), brief.id).toEqual(sorted(expected));
  }
});

test("every relation opens on its evidence, in the file's own words", async ({ page }) => {
  for (const [{ id, from, to, text, evidence }, panel] of await panelsOf(page, record.relations)) {
    const [verb, rest] = text.split("…");
    const words = rest === undefined ? `${text} ${shortName(to)}` : `${verb}${shortName(to)}${rest}`;
    expect(panel).toMatchObject({ isOpen: true, title: `${shortName(from)} ${words}` });
    expect(evidence?.length, `evidence for ${id}`).toBeGreaterThan(0);
    expect(sorted(citationsIn(panel)), id).toEqual(sorted(citationsOf(evidence)));
  }
});

test("every filer's panel lists its briefs with side, co-filers and evidence", async ({ page }) => {
  for (const [{ id, name }, panel] of await panelsOf(page, record.actors)) {
    expect(panel).toMatchObject({ isOpen: true, title: name });
    const briefs = record.briefs.filter((brief) => filersOf(brief).includes(id));
    const statements = panel.statements.filter(({ section }) => section === "Briefs");
    expect(statements.map(({ words }) => words)).toEqual(briefs.map(({ title }) => title));
    for (const [index, { details, citations }] of statements.entries()) {
      const brief = briefs[index];
      const others = brief ? filersOf(brief).filter((filer) => filer !== id) : [];
      const isAlone =
        others.length === 0 && (brief?.groups ?? []).length === 0 && brief?.moreFilers === undefined;
      for (const other of others) expect(details).toContain(shortName(other));
      expect(details.includes("alone"), brief?.title).toBe(isAlone);
      expect(citations.length, `${name}: ${briefs[index]?.title}`).toBeGreaterThan(0);
    }
  }
});

test("sources, stages and cases open in the panel as well", async ({ page }) => {
  const { sources, stages, cases } = record;
  for (const [{ id }, panel] of await panelsOf(page, [...sources, ...stages, ...cases])) {
    expect(panel.isOpen, id).toBe(true);
    expect(panel.title, id).not.toBe("");
  }
});

test("evidence that disagrees stands side by side, each reading under its own heading", async ({
  explorer,
}) => {
  await explorer.turnTo("view=table&select=sdny-att");
  const readings = explorer.panel.locator(".readings").first().locator(".reading");
  await expect(readings.getByRole("heading")).toHaveText([
    "As shown here",
    "Other reading: filed on Friday, 13 June 2014",
  ]);
  for (const reading of await readings.all()) await expect(reading.getByRole("link").first()).toBeVisible();
  const [left, right] = [await readings.nth(0).boundingBox(), await readings.nth(1).boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
});

test("a brief that nothing vouches for is marked as unsourced", async ({ explorer }) => {
  const bare = {
    format: "amicus-graph/1",
    title: "A bare claim",
    actors: [
      { id: "acme", name: "Acme", kind: "company" },
      { id: "chamber", name: "Chamber", kind: "ngo" },
    ],
    cases: [{ id: "case", title: "A bare claim" }],
    stages: [{ id: "court", case: "case", label: "Court", parties: [{ actor: "acme" }] }],
    briefs: [
      { id: "brief", title: "Brief", filers: ["chamber"], positions: [{ stage: "court", backs: "acme" }] },
    ],
  };
  await explorer.page.route("**/cases/bare.json", (route) => route.fulfill({ json: bare }));
  await explorer.open("case=bare&view=table&select=brief");
  await expect(explorer.panel).toContainText("unsourced");
  await expect(explorer.panel.getByRole("figure")).toHaveCount(0);
});
