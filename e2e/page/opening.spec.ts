import { expect, test } from "../drivers/explorer.ts";
import { only, record } from "../../src/testing/reference/record.ts";

const district = only(record.stages, "sdny-district");

test("the bare address opens the district court with the finding of the file as its headline", async ({
  explorer,
}) => {
  await explorer.open();
  await expect(explorer.headline).toHaveText(district.finding);
  await expect(explorer.stage("District court")).toHaveAttribute("aria-pressed", "true");
  await expect(explorer.page).toHaveTitle(`${district.finding} · ${record.title}`);
});

test("one sentence says what is shown, in words and digits", async ({ explorer }) => {
  await explorer.open();
  await expect(explorer.status).toHaveCount(1);
  await expect(explorer.status).toContainText(
    /^District court: 11 actors, 5 briefs and \d+ other ties shown\./,
  );
  expect(await explorer.counts()).toMatchObject({ actors: 11, briefs: 5 });
});

test("Verizon, AT&T, Apple and Cisco are listed and drawn as backing Microsoft", async ({ explorer }) => {
  await explorer.open();
  const side = explorer.side("Backed Microsoft");
  for (const [id, name] of [
    ["verizon", "Verizon"],
    ["att", "AT&T"],
    ["apple", "Apple"],
    ["cisco", "Cisco"],
  ] as const) {
    await expect(side.getByRole("link", { name, exact: true })).toBeVisible();
    const brief = record.briefs.find(
      ({ id: each, filers = [] }) => each.startsWith("sdny") && filers.includes(id),
    );
    await expect(explorer.picture.locator(`[data-node="${id}"]`)).toHaveCount(1);
    await expect(explorer.picture.locator(`[data-edge="${brief?.id} backs microsoft"]`)).toHaveCount(1);
    await expect(explorer.picture.locator(`[data-label="${id}"]`)).toHaveText(name);
  }
});

test("the joint brief of Apple and Cisco is one brief, with one line", async ({ explorer }) => {
  await explorer.open();
  const { picture } = explorer;
  await expect(explorer.list.getByRole("link", { name: "Joint brief of Apple and Cisco" })).toHaveCount(1);
  await expect(picture.locator('[data-node="sdny-apple-cisco"]')).toHaveCount(1);
  await expect(picture.locator("text", { hasText: /^Apple\s·\sCisco$/ })).toHaveCount(1);
  await expect(picture.locator('[data-edge^="sdny-apple-cisco backs "]')).toHaveCount(1);
  expect(await picture.locator('[data-node^="sdny-"]').count()).toBe(5);
});

test("the line of a brief goes to the party it backs, and nowhere else", async ({ explorer }) => {
  await explorer.open();
  const { picture } = explorer;
  await expect(picture.locator('[data-edge^="sdny-apple-cisco "] path')).toHaveCount(1);
  const line = await picture.locator('[data-edge="sdny-apple-cisco backs microsoft"] path').boundingBox();
  const brief = await picture.locator('[data-node="sdny-apple-cisco"]').boundingBox();
  const party = await picture.locator('[data-node="microsoft"]').boundingBox();
  if (!line || !brief || !party) throw new Error("the picture lacks a mark or a line");
  expect(Math.abs(line.x - party.x - party.width)).toBeLessThan(4);
  expect(Math.abs(line.x + line.width - brief.x)).toBeLessThan(4);
});

test("“amicus” and “certiorari” are explained where the page first uses them", async ({ explorer }) => {
  await explorer.open("stage=scotus-cert");
  await expect(explorer.page.getByRole("term")).toContainText(["Amicus brief", "Certiorari"]);
});

test("the foot of the page says who made the record, how, of when, and how to report an error", async ({
  explorer,
}) => {
  await explorer.open();
  const foot = explorer.page.getByRole("contentinfo");
  await expect(foot).toContainText(record.credits);
  await expect(foot).toContainText("Data of 28 November 2026");
  await expect(foot).toContainText("CC BY 4.0");
  await expect(foot).toContainText("How this record was made");
  await expect(foot).toContainText("Mostly the opening pages of filings were seen");
  await expect(foot).toContainText("To report an error");
  await foot.getByText(`${record.sources.length} sources`, { exact: true }).click();
  await expect(foot.locator(".sources a")).toHaveCount(record.sources.length);
});

test("the page has a title, a description, a language and an icon before any script has run", async ({
  page,
}) => {
  const html = await (await page.request.get("./")).text();
  expect(html).toMatch(/<html\s+lang="en"/);
  expect(html).toMatch(/<title>[^<%]+<\/title>/);
  expect(html).toMatch(/<meta name="description" content="[^"%]{40,}/);
  const icon = /<link rel="icon" href="([^"]+)"/.exec(html)?.[1] ?? "";
  expect((await page.request.get(icon)).ok()).toBe(true);
});
