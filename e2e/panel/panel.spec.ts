import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";

test("from Apple to the joint brief, to Cisco, back the same way, and out to where it was opened", async ({
  explorer,
}) => {
  const { page, panel } = explorer;
  await explorer.open("stage=sdny-district");
  await explorer.name("Apple").click();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect(explorer.panelTitle).toBeFocused();
  const joint = panel.getByRole("link", { name: "Joint brief of Apple and Cisco" }).first();

  await test.step("a name in the panel is a link that can be opened beside this page", async () => {
    const opened = page.context().waitForEvent("page");
    await joint.click({ modifiers: ["ControlOrMeta"] });
    const beside = await opened;
    await beside.waitForURL(/\?stage=sdny-district&select=sdny-apple-cisco$/);
    await beside.close();
    await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  });

  await joint.click();
  await expect(explorer.panelTitle).toHaveText("Joint brief of Apple and Cisco");
  await panel.getByRole("link", { name: "Cisco", exact: true }).click();
  await expect(explorer.panelTitle).toHaveText("Cisco Systems, Inc.");
  await page.goBack();
  await expect(explorer.panelTitle).toHaveText("Joint brief of Apple and Cisco");
  await page.goBack();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await panel.getByRole("button", { name: "Close details" }).click();
  await expect(explorer.panelTitle).toHaveText("District court");
  await expect(explorer.name("Apple")).toBeFocused();
});

test("a brief that is read: whom it backs, its filers, its evidence, the readings of it side by side", async ({
  explorer,
}) => {
  const { panel } = explorer;
  await explorer.open("stage=sdny-district&select=sdny-apple-cisco");
  await expect(panel.locator(".panel-subtitle")).toContainText("District court: for Microsoft");
  await expect(panel.locator(".panel-subtitle")).toContainText("filed 13 June 2014");
  const filers = panel.locator("section", {
    has: explorer.page.getByRole("heading", { name: "Filers" }),
  });
  await expect(filers.getByRole("link")).toContainText(["Apple", "Cisco"]);
  await expect(panel.locator(".statement .details").first()).toHaveText(
    /read in a filing|reported or announced|inferred/,
  );
  // No link out tells where the reader came from, nor takes the page away.
  for (const link of await explorer.page.locator('a[href^="http"]').all()) {
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toContain("noreferrer");
  }

  await explorer.turnTo("stage=sdny-district&select=sdny-att");
  const readings = panel.locator(".readings").first().locator(".reading");
  await expect(readings.getByRole("heading")).toHaveText([
    "As shown here",
    "Other reading: filed on Friday, 13 June 2014",
  ]);
  for (const reading of await readings.all()) await expect(reading.getByRole("link").first()).toBeVisible();
  const [left, right] = [await readings.nth(0).boundingBox(), await readings.nth(1).boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
});

test("a grouping or a signer that is only inferred says so, in the picture too", async ({ explorer }) => {
  await explorer.open("stage=second-circuit&select=ca2-att-rackspace");
  await expect(explorer.panel).toContainText("grouping inferred");
  await explorer.turnTo("stage=scotus-merits&select=fox-news");
  await expect(explorer.panel).toContainText("inferred");
  await expect(explorer.picture.locator("svg.picture-svg")).toContainText("Fox News (inferred)");
});

test("choosing a stage keeps the actor that is open, and the gap of its record stands beside its counts", async ({
  explorer,
}) => {
  const gap = "21 of 23 reported briefs identified";
  await explorer.open("stage=sdny-district&select=apple");
  await explorer.stage("Supreme Court").click();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect.poll(explorer.address).toBe("stage=scotus-merits&select=apple");
  await expect(explorer.stage("Supreme Court")).toContainText("21 of 23 reported for Microsoft");
  await expect(explorer.status).toContainText(gap);
  await expect(explorer.side("Backed Microsoft").getByRole("heading")).toContainText(gap);
  const captions = explorer.picture.locator("[data-caption]");
  await expect(captions.filter({ hasText: "Backed Microsoft" })).not.toHaveCount(0);
  expect((await captions.allTextContents()).join(" ")).toContain(gap);
});

test("a path takes any name, says when it knows none, offers ends and shows nobody who is not on it", async ({
  explorer,
}) => {
  const { panel, panelTitle } = explorer;
  await explorer.open("stage=sdny-district&select=apple");
  const end = panel.getByLabel("Path to");
  await expect(panel.locator(".path-ends").getByRole("button").first()).toHaveText("Microsoft");
  await end.fill("zzyzx");
  await expect(panel.getByText("Nobody in this record is called “zzyzx”.")).toBeVisible();
  await end.fill("Zwillgen");
  await end.press("Enter");
  await expect(panelTitle).toHaveText("From Apple to ZwillGen");
  await expect(panel.getByText("ZwillGen acted for Apple in:").first()).toBeVisible();
  await expect.poll(explorer.address).toContain("role=party,amicus,court,agency,counsel");
});

test("a card has contents: each part with its count, a link that opens the card there, for others as well", async ({
  explorer,
}) => {
  const { page, panel } = explorer;
  await explorer.open("stage=sdny-district&select=microsoft");
  const link = panel
    .getByRole("navigation", { name: "On this card" })
    .getByRole("link", { name: /^Sources \d+$/ });
  const part = panel.locator("#part-sources");
  await expect(part.getByRole("link").first()).toBeHidden();
  await link.click();
  await expect(part.getByRole("link").first()).toBeVisible();
  await expect(part.locator("summary")).toBeFocused();
  await page.goto(`./${await link.getAttribute("href")}`);
  await expect(page.locator("#part-sources summary")).toBeInViewport();
  await expect(page.locator("#part-sources").getByRole("link").first()).toBeVisible();
});

test("pressing absent opens the evidence of absence", async ({ explorer }) => {
  await explorer.open("view=stages");
  const absent = explorer.page.locator('[data-line="google"]').getByRole("link", { name: "absent" }).first();
  await absent.click();
  await expect(explorer.panelTitle).toHaveText(/^Google/);
  const carried = explorer.panel.locator(".sought");
  await expect(carried).toHaveText(/^Reported absent: /);
  await expect(carried).toBeInViewport();
});
