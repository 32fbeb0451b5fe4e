import type { Page } from "playwright/test";
import { LOADER, snippet } from "../drivers/embed-snippets.ts";
import { expect, graphic, lastHeard, observe, test } from "../drivers/newsroom.ts";

// Words that mean nothing are told to the host page and to its console.
test.use({ reducedMotion: "reduce", expectedMessages: [/There is no|means nothing/] });

test("the recommended snippet becomes interactive, takes words of the article and tells what is selected", async ({
  page,
  newsroom,
}) => {
  await observe(page);
  await page.goto(newsroom.publish(snippet() + LOADER));
  await expect.poll(() => lastHeard(page, "ready")).toMatchObject({ mode: "interactive" });
  const shown = graphic(page);
  await expect(shown.locator("html")).toHaveAttribute("data-ready", "true");

  await test.step("the frame is as high as its content", async () => {
    const heights = async () => {
      const told = Number((await lastHeard(page, "height"))?.["height"]);
      const { height = Number.NaN } = (await page.locator("#graphic").boundingBox()) ?? {};
      const html = shown.locator("html");
      return {
        unlikeTold: height - told,
        cutOff: await html.evaluate((root) => root.scrollHeight - innerHeight),
      };
    };
    await expect.poll(heights).toEqual({ unlikeTold: 0, cutOff: 0 });
  });

  await test.step("words of the article drive it", async () => {
    await page.getByRole("link", { name: "court of appeals" }).click();
    await expect(shown.getByRole("status")).toContainText("Second Circuit");
    await expect
      .poll(() => lastHeard(page, "view"))
      .toMatchObject({
        view: "network",
        stage: "second-circuit",
        // What the host can put after the address of the full page, though a sandbox keeps the frame from its own.
        address: "?stage=second-circuit",
      });
    await page.getByRole("link", { name: "Apple" }).click();
    await expect(shown.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText(
      "Apple Inc.",
    );
    await expect
      .poll(() => lastHeard(page, "select"))
      .toEqual({ id: "apple", label: "Apple Inc.", kind: "company", sides: ["microsoft"] });
    await page.getByRole("button", { name: "from the start" }).click();
    await expect.poll(() => lastHeard(page, "view")).toMatchObject({ step: 2 });
    await page.getByRole("button", { name: "one step further" }).click();
    await expect.poll(() => lastHeard(page, "view")).toMatchObject({ step: 3 });
    expect(page.url()).not.toContain("full");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("one step further");
  });

  await test.step("what the reader does in it stays in it", async () => {
    await command(page, "set", { step: "0", stage: "second-circuit", select: "", side: "" });
    await expect.poll(() => lastHeard(page, "select")).toMatchObject({ id: null });
    const apple = shown.locator('[data-node="apple"]').first();
    await apple.scrollIntoViewIfNeeded();
    const before = await standing(page);
    for (let time = 0; time < 20; time += 1)
      await command(page, "set", { stage: time % 2 === 0 ? "sdny-district" : "second-circuit" });
    await expect.poll(() => lastHeard(page, "view")).toMatchObject({ stage: "second-circuit" });
    expect(await standing(page)).toEqual(before);
    // The canvas follows a frame later.
    await expect(async () => {
      const box = await apple.boundingBox();
      if (!box) throw new Error("Apple is not in the picture");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      expect(await lastHeard(page, "select")).toMatchObject({ id: "apple" });
    }).toPass();
    // The reader pressed there, so focus is in the frame; the article has neither moved nor been left.
    expect(await standing(page)).toEqual({ ...before, focus: "graphic" });
  });

  await test.step("bad words change nothing", async () => {
    const address = (await lastHeard(page, "view"))?.["address"];
    await command(page, "set", { stage: "<b>", view: "dance", select: 7, colour: "red" });
    await command(page, "set", "stage=all");
    await command(page, "step", { step: 999 });
    await command(page, "dance", {});
    await command(page, "set", { theme: "dark" });
    await expect(shown.locator("html")).toHaveAttribute("data-theme", "dark");
    await command(page, "set", { vs: "sdny-district" });
    await expect
      .poll(() => lastHeard(page, "view"))
      .toMatchObject({ vs: "sdny-district", stage: "second-circuit" });
    expect(address).toContain("second-circuit");
  });
});

const command = (page: Page, type: string, data: unknown): Promise<void> =>
  page
    .locator("#graphic")
    .evaluate((frame: HTMLIFrameElement, message) => frame.contentWindow?.postMessage(message, "*"), {
      ns: "amicus-graph",
      v: 1,
      type,
      data,
    });

/** Where the reader of the article is. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    scroll: scrollY,
    history: history.length,
    focus: document.activeElement?.id ?? "",
    address: location.href,
  }));
