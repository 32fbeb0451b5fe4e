import type { Page } from "playwright/test";
import { expect, test } from "./explorer.ts";

test.use({ reducedMotion: "reduce" });

test("the picture stands as SVG before its canvas has loaded, and takes clicks there", async ({
  explorer,
}) => {
  const release = await holdCanvas(explorer.page);
  await explorer.page.goto("./?stage=sdny-district");
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

for (const [browser, isKnown] of [
  ["knows no WebGL", false],
  // As where the graphics card is one that the browser does not trust.
  ["knows WebGL and gives none", true],
] as const) {
  test.describe(`in a browser that ${browser}`, () => {
    test.beforeEach(({ page }) => page.addInitScript(withoutWebGL, isKnown));

    test("the SVG stays, says so, and everything on it can be pressed", async ({ explorer }) => {
      await explorer.open("stage=sdny-district");
      await expect(explorer.html).toHaveAttribute("data-renderer", "svg");
      for (const [mark, title] of [
        ['[data-node="apple"]', "Apple Inc."],
        ['[data-label="cisco"] text', "Cisco Systems, Inc."],
        ['[data-node="sdny-apple-cisco"]', "Joint brief of Apple and Cisco"],
        ['[data-edge="sdny-verizon backs microsoft"] path', "Brief of Verizon"],
        ['[data-node="preska"]', "Loretta A. Preska"],
      ] as const) {
        await explorer.picture.locator(mark).click();
        await expect(explorer.panelTitle).toHaveText(title);
      }
      await explorer.picture.locator("svg.picture-svg").click({ position: { x: 5, y: 200 } });
      expect(explorer.address()).toBe("stage=sdny-district");
    });

    test("a folded brief opens, and the whole case is drawn", async ({ explorer }) => {
      await explorer.open("stage=scotus-merits");
      const stack = explorer.picture.locator('[data-node="merits-euscholars folded"]');
      await stack.click();
      await expect(stack).toHaveCount(0);
      expect(explorer.address()).toBe("stage=scotus-merits&open=merits-euscholars");
      await explorer.stage("Whole case").click();
      await expect(explorer.picture.locator('[data-node="apple"]')).toHaveCount(1);
    });

    test("hovering fades the unrelated", async ({ explorer }) => {
      await explorer.open("stage=sdny-district");
      await explorer.picture.locator('[data-node="apple"]').hover();
      await expect(explorer.picture.locator('[data-node="cisco"]')).toHaveAttribute("opacity", "1");
      await expect(explorer.picture.locator('[data-node="verizon"]')).not.toHaveAttribute("opacity", "1");
    });
  });
}

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

function withoutWebGL(isKnown: boolean): void {
  if (!isKnown) {
    for (const name of ["WebGLRenderingContext", "WebGL2RenderingContext"])
      Reflect.deleteProperty(globalThis, name);
  }
  const { prototype } = HTMLCanvasElement;
  const getContext = Reflect.get(prototype, "getContext");
  const value = function withoutWebGL(this: HTMLCanvasElement, kind: string) {
    // Also “experimental-webgl”, which libraries ask for when the others are not to be had.
    return kind.includes("webgl") ? null : Reflect.apply(getContext, this, [kind]);
  };
  Object.defineProperty(prototype, "getContext", { value });
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

function loseContexts(page: Page): Promise<void> {
  return page.locator(".picture-canvas canvas").evaluateAll((layers: HTMLCanvasElement[]) => {
    for (const layer of layers) layer.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
}
