import { expect, test } from "../drivers/explorer.ts";

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
  await explorer.searchBox.fill("brief of");
  await expect(explorer.hits.first()).toBeVisible();
  await explorer.page.keyboard.press("ArrowUp");
  await expect(explorer.hits.last()).toHaveAttribute("aria-selected", "true");
  const name = await explorer.hits.nth(1).locator(".hit-name").textContent();
  await explorer.hits.nth(1).click();
  await expect(explorer.panelTitle).toHaveText(name ?? "");

  await explorer.turnTo("view=table&stage=sdny-district&role=party");
  await explorer.searchBox.fill("google");
  const hit = explorer.hits.filter({ hasText: "Google" });
  await expect(hit).toContainText("Hidden in this view. Choose to show it.");
  await hit.click();
  await expect(explorer.panelTitle).toHaveText(/^Google/);
  await expect(explorer.page.locator('tr[data-actor="google"]')).toBeVisible();
});

test("a word that nobody has says so, for eyes and ears, and is only text", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district");
  for (const typed of ["zzyzx", "<img src=x onerror=alert(1)>", "(((", "\\", "%", "__proto__"]) {
    await explorer.searchBox.fill(typed);
    await expect(explorer.page.getByText(`No actor or brief has “${typed}” in its name.`)).toBeVisible();
  }
  await expect(explorer.page.getByText("0 hits")).toBeAttached();
});
