import { expect, test } from "../drivers/explorer.ts";

for (const [browser, script] of [
  // As where the graphics card is one that the browser does not trust; so are all of these tests.
  ["knows WebGL and gives none", () => {}],
  ["knows no WebGL", forgetWebGL],
] as const) {
  test.describe(`in a browser that ${browser}`, () => {
    test.beforeEach(({ page }) => page.addInitScript(script));

    test("the SVG stays, says so, fades the unrelated, and everything on it can be pressed", async ({
      explorer,
    }) => {
      await explorer.open("stage=sdny-district");
      await expect(explorer.html).toHaveAttribute("data-renderer", "svg");
      for (const [mark, title] of [
        ['[data-node="apple"]', "Apple Inc."],
        ['[data-label="cisco"]', "Cisco Systems, Inc."],
        ['[data-node="sdny-apple-cisco"]', "Joint brief of Apple and Cisco"],
        ['[data-edge="sdny-verizon backs microsoft"] path', "Brief of Verizon"],
        ['[data-node="preska"]', "Loretta A. Preska"],
      ] as const) {
        await explorer.picture.locator(mark).click();
        await expect(explorer.panelTitle).toHaveText(title);
      }
      await explorer.picture.locator("svg.picture-svg").click({ position: { x: 180, y: 4 } });
      await expect.poll(explorer.address).toBe("stage=sdny-district");
      await explorer.picture.locator('[data-node="apple"]').hover();
      await expect(explorer.picture.locator('[data-node="cisco"]')).toHaveAttribute("data-weight", "near");
      await expect(explorer.picture.locator('[data-node="verizon"]')).toHaveAttribute("data-weight", "faint");

      await explorer.turnTo("stage=scotus-merits");
      const stack = explorer.picture.locator('[data-node="merits-euscholars folded"]');
      await stack.click();
      await expect(stack).toHaveText("show fewer");
      await expect.poll(explorer.address).toBe("stage=scotus-merits&open=merits-euscholars");
      await stack.click();
      await expect.poll(explorer.address).toBe("stage=scotus-merits");
      await explorer.stage("Whole case").click();
      await expect(explorer.picture.locator('[data-node="apple"]')).toHaveCount(1);
    });
  });
}

function forgetWebGL(): void {
  for (const name of ["WebGLRenderingContext", "WebGL2RenderingContext"])
    Reflect.deleteProperty(globalThis, name);
}
