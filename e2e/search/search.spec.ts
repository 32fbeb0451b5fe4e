import { expect, test } from "../drivers/explorer.ts";

test("a name is found by any part of it, its full form or its alias, without accents and capitals", async ({
  explorer,
}) => {
  await explorer.open("view=table&stage=all");
  for (const [typed, name] of [
    ["cabranes", "José A. Cabranes"],
    ["JOSE", "José A. Cabranes"],
    ["abran", "José A. Cabranes"],
    ["AT and T", "AT&T Corp."],
    ["verizon comm", "Verizon Communications Inc."],
    ["frontier foundation", "Electronic Frontier Foundation"],
    ["joint brief of apple", "Joint brief of Apple and Cisco"],
    ["lewia", "Joint brief of BDI, DIHK, Ibec, Lewiatan and MEDEF"],
  ] as const) {
    await explorer.searchBox.fill("");
    await expect(explorer.hits, "before another word is typed").toHaveCount(0);
    await explorer.searchBox.fill(typed);
    await expect(explorer.hits.filter({ hasText: name }).first(), typed).toBeVisible();
  }
});

test("the keyboard alone finds Apple: type, arrow down, Enter", async ({ explorer }) => {
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
});

test("arrow up goes to the last hit, and the mouse can choose as well", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district");
  await explorer.searchBox.fill("brief of");
  await expect(explorer.hits.first()).toBeVisible();
  await explorer.page.keyboard.press("ArrowUp");
  await expect(explorer.hits.last()).toHaveAttribute("aria-selected", "true");
  const name = await explorer.hits.nth(1).locator(".hit-name").textContent();
  await explorer.hits.nth(1).click();
  await expect(explorer.panelTitle).toHaveText(name ?? "");
});

test("a hit that the view hides says so, and choosing it shows it", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district&role=party");
  await explorer.searchBox.fill("google");
  const hit = explorer.hits.filter({ hasText: "Google" });
  await expect(hit).toContainText("Hidden in this view. Choose to show it.");
  await hit.click();
  await expect(explorer.panelTitle).toHaveText(/^Google/);
  await expect(explorer.page.locator('tr[data-actor="google"]')).toBeVisible();
});

test("a hit that is hidden by a filter alone stays at its stage", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district&role=party");
  await explorer.searchBox.fill("apple");
  await explorer.hits.filter({ hasText: "Apple Inc." }).click();
  await expect(explorer.stage("District court")).toHaveAttribute("aria-pressed", "true");
  await expect(explorer.page.locator('tr[data-actor="apple"]')).toBeVisible();
});

test("a hit that is shown does not say that it is hidden", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district");
  await explorer.searchBox.fill("apple inc");
  await expect(explorer.hits.filter({ hasText: "Apple Inc." })).not.toContainText("Hidden");
});

test("counsel that the opening picture leaves out can be found and shown", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district");
  await explorer.searchBox.fill("steptoe");
  await explorer.hits.first().click();
  await expect(explorer.page.locator('tr[data-actor="steptoe"]')).toBeVisible();
});

test("Escape closes the hits and empties the box, and keeps what was selected", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district&select=apple");
  await explorer.searchBox.fill("veri");
  await expect(explorer.hits.first()).toBeVisible();
  await explorer.searchBox.press("Escape");
  await expect(explorer.hits).toHaveCount(0);
  await expect(explorer.searchBox).toHaveValue("");
  await expect(explorer.searchBox).toBeFocused();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
});

test("a word that nobody has says so, for eyes and ears", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district");
  await explorer.searchBox.fill("zzyzx");
  await expect(explorer.page.getByText("No actor or brief has “zzyzx” in its name.")).toBeVisible();
  await expect(explorer.page.getByText("0 hits")).toBeAttached();
});

test("signs that mean something to a machine are only text here", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district");
  for (const typed of ["<img src=x onerror=alert(1)>", "(((", "\\", "%", "__proto__"]) {
    await explorer.searchBox.fill(typed);
    await expect(explorer.page.getByText(`No actor or brief has “${typed}” in its name.`)).toBeVisible();
  }
});
