import type { Page } from "playwright/test";
import { expectNoFaultsOfAxe } from "../drivers/axe.ts";
import { expect, test } from "../drivers/explorer.ts";
import { WITH_TRAPS_FOR_IDS, openSmallCase } from "../drivers/small-case.ts";

test("the picture stands as SVG before its canvas has loaded, and takes clicks there", async ({
  explorer,
}) => {
  const release = await holdCanvas(explorer.page);
  await explorer.page.goto("./?stage=sdny-district");
  // The still page of the build gives way to the live one.
  await expect(explorer.page.locator(".static")).toHaveCount(0);
  const apple = explorer.picture.locator('[data-node="apple"]');
  await expect(apple).toBeVisible();
  await expect(explorer.html).toHaveAttribute("data-renderer", "svg");
  await expect(explorer.headline).toBeVisible();
  await expect(explorer.name("Apple")).toBeVisible();
  await apple.click();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  release();
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  await expect(explorer.html).toHaveAttribute("data-ready", "true");
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
});

test("when the graphics memory is lost the SVG takes over, and the canvas comes back", async ({
  explorer,
}) => {
  await explorer.open("stage=sdny-district");
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  await explorer.html.evaluate((html) => {
    // Whoever looks afterwards should know that it was gone for a while.
    new MutationObserver(() => html.classList.toggle("seen-as-svg", true)).observe(html, {
      attributeFilter: ["data-renderer"],
    });
  });
  await loseContexts(explorer.page);
  await expect(explorer.html).toHaveClass(/seen-as-svg/);
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  const apple = await explorer.picture.locator('[data-node="apple"]').boundingBox();
  if (!apple) throw new Error("Apple is not in the picture");
  await explorer.page.mouse.click(apple.x + apple.width / 2, apple.y + apple.height / 2);
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
});

test("a page that keeps losing its graphics memory settles on the SVG", async ({ explorer }) => {
  await explorer.open("stage=sdny-district");
  for (let time = 0; time < 4; time += 1) {
    await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
    await loseContexts(explorer.page);
  }
  await expect(explorer.html).toHaveAttribute("data-renderer", "svg");
  await explorer.picture.locator('[data-node="apple"]').click();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
});

test("ids that mean something to a machine do not trouble the canvas", async ({ explorer }) => {
  await openSmallCase(explorer, WITH_TRAPS_FOR_IDS);
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  const party = await explorer.picture.locator('[data-node="__proto__"]').boundingBox();
  if (!party) throw new Error("the party is not in the picture");
  await explorer.page.mouse.click(party.x + party.width / 2, party.y + party.height / 2);
  await expect(explorer.panelTitle).toHaveText("Acme Inc.");
});

test("on paper the SVG stands in for the canvas and its tools", async ({ explorer }) => {
  const { page } = explorer;
  await explorer.open("stage=second-circuit");
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("svg.picture-svg")).toBeVisible();
  await expect(page.locator("svg.picture-svg")).toHaveCSS("visibility", "visible");
  await expect(page.locator(".picture-canvas")).toBeHidden();
  await expect(page.locator(".picture-tools")).toBeHidden();
});

for (const theme of ["light", "dark"]) {
  test(`the canvas with its tools has no fault that axe knows in the ${theme}`, async ({ explorer }) => {
    await explorer.open(`stage=sdny-district&theme=${theme}`);
    await expect(explorer.page.getByRole("button", { name: "Zoom in" })).toBeVisible();
    await expectNoFaultsOfAxe(explorer.page);
  });
}

/** Keeps the canvas from loading until the returned function is called. */
async function holdCanvas(page: Page): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/assets/canvas-*.js", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Takes the graphics memory from the canvas that stands there, and waits until the page has put that canvas away. */
async function loseContexts(page: Page): Promise<void> {
  await page.locator(".picture-canvas canvas").evaluateAll((layers: HTMLCanvasElement[]) => {
    for (const layer of layers) {
      layer.classList.add("lost");
      layer.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    }
  });
  await expect(page.locator("canvas.lost")).toHaveCount(0);
}
