import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";

test("the keyboard alone finds Apple: type, arrow down, Enter; Escape empties the box and keeps Apple", async ({
  explorer,
}) => {
  const { page, searchBox } = explorer;
  await explorer.open("view=table&stage=sdny-district");
  await searchBox.focus();
  await page.keyboard.type("apple");
  await expect(searchBox).toHaveAttribute("role", "combobox");
  await expect(searchBox).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  const chosen = page.getByRole("listbox", { name: "Hits" }).getByRole("option", { selected: true });
  await expect(chosen).toContainText("Apple Inc.");
  await expect(searchBox).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "");
  await page.keyboard.press("Enter");
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect(explorer.panelTitle).toBeFocused();
  await expect(searchBox).toHaveValue("");
  await expect.poll(explorer.address).toBe("view=table&stage=sdny-district&select=apple");

  await searchBox.fill("veri");
  await expect(explorer.hits.first()).toBeVisible();
  await searchBox.press("Escape");
  await expect(explorer.hits).toHaveCount(0);
  await expect(searchBox).toHaveValue("");
  await expect(searchBox).toBeFocused();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
});

test("arrow up goes to the last hit, the mouse chooses as well, and what was hidden is shown then", async ({
  explorer,
}) => {
  await explorer.open("view=table&stage=sdny-district&role=party");
  await explorer.searchBox.fill("brief of apple");
  await expect(explorer.hits.first()).toBeVisible();
  await explorer.page.keyboard.press("ArrowUp");
  await expect(explorer.hits.last()).toHaveAttribute("aria-selected", "true");
  const briefs = explorer.page.getByRole("group", { name: "Briefs" }).getByRole("option");
  const name = await briefs.first().locator(".hit-name").textContent();
  await briefs.first().click();
  await expect(explorer.panelTitle).toHaveText(name ?? "");

  await explorer.turnTo("view=table&stage=sdny-district&role=party");
  await explorer.searchBox.fill("google");
  const hit = explorer.page.getByRole("group", { name: "Names" }).getByRole("option").first();
  await expect(hit).toContainText("Hidden in this view. Choose to show it.");
  await hit.click();
  await expect(explorer.panelTitle).toHaveText(/^Google/);
  await expect(explorer.page.locator('tr[data-actor="google"]')).toBeVisible();
});

test("a word that nobody has says so, for eyes and ears, and is only text", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district");
  for (const typed of ["zzyzx", "<img src=x onerror=alert(1)>", "(((", "\\", "%", "__constructor__"]) {
    await explorer.searchBox.fill(typed);
    await expect(explorer.page.getByText(`Nothing in this record has “${typed}”.`)).toBeVisible();
  }
  await expect(explorer.page.getByText("0 hits")).toBeAttached();
});

test("a claim is found by its words and opened with its stage, unfolded, in sight and with its evidence", async ({
  explorer,
}) => {
  await explorer.open("stage=scotus-merits&kind=company");
  await explorer.searchBox.fill("hot dispute");
  await expect(explorer.hits.first().locator("mark").first()).toHaveText("hot");
  await explorer.hits.first().click();
  await expect(explorer.panelTitle).toHaveText("District court");
  await expect.poll(explorer.address).toBe("stage=sdny-district&kind=company&select=sdny-district");
  const claim = explorer.panel.getByText("Whether a contempt order could be reviewed on appeal");
  await expect(claim).toBeInViewport();
  await expect(explorer.panel.locator(".lifted")).toHaveText("Shown at: District court.");
  const statement = explorer.panel.getByRole("listitem").filter({ hasText: "hot dispute" });
  await expect(statement.locator("figure").getByRole("link").first()).toBeVisible();
  await explorer.stage("Taking the case").click();
  await expect(explorer.panel.locator(".lifted")).toHaveCount(0);
});

test("all of a group can be asked for, with the keyboard as well", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  await explorer.searchBox.fill("cloud act");
  const quotations = explorer.page.getByRole("group", { name: "Quotations" }).getByRole("option");
  await expect(quotations.last()).toHaveText(/^\d+ more$/);
  const before = await quotations.count();
  await quotations.last().click();
  await expect.poll(() => quotations.count()).toBeGreaterThan(before);
  await expect(explorer.searchBox).toBeFocused();
});
