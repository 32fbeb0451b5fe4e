import { LOADER, snippet } from "../drivers/embed-snippets.ts";
import { NOT_PASSED_ON, VAIN_WORDS } from "../drivers/vain-words.ts";
import { expect, graphic, heightHeard, lastHeard, observe, test } from "../drivers/newsroom.ts";

test.use({ reducedMotion: "reduce" });

const ELEMENT = `<amicus-graph id="element" height="640" label="Who backed whom" stage="scotus-cert"
  src="%open%/embed/v1/microsoft-ireland/?start=static" style="display:block;min-height:640px">
  <a href="https://example.org/full">Who backed whom: graphic and table</a></amicus-graph>`;
const FORGER = `<iframe id="forger" sandbox="allow-scripts" srcdoc="<script>
  for (const to of [parent, ...Array.from({ length: parent.length }, (_, at) => parent[at])])
    for (const [type, data] of [['height', { height: 9000 }], ['set', { stage: 'all' }], ['start', {}]])
      to.postMessage({ ns: 'amicus-graph', v: 1, type, data }, '*');
  parent.postMessage('forged', '*');
</script>"></iframe>`;

test("a loader that comes late and twice, two graphics of one case, and a forger among them", async ({
  page,
  newsroom,
}) => {
  await observe(page);
  const frames = ["first", "second"].map((id) => snippet({ id, rest: "", address: "?start=static" }));
  await page.goto(newsroom.publish(frames.join("") + ELEMENT));
  for (const id of ["first", "second"])
    await expect(graphic(page, id).getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  const names = await page.evaluate(() => Object.keys(window));
  // As a script at the end of a slow page, and once more for the second graphic.
  for (let time = 0; time < 2; time += 1)
    await page.addScriptTag({ url: `${newsroom.origins[1]}/embed/v1/embed.js` });
  for (const id of ["first", "second", "element"]) {
    await expect.poll(() => lastHeard(page, "ready", id)).toMatchObject({ mode: "still" });
    await heightHeard(page, id);
  }
  expect(await page.evaluate(() => Object.keys(window))).toEqual(names);
  const { height } = (await lastHeard(page, "height", "first")) ?? {};
  const perFrame = await page.evaluate(
    () => window.heard.filter(({ type, from }) => type === "ready" && from === "first").length,
  );
  expect(perFrame).toBe(1);

  await test.step("a forger moves nothing and starts nothing", async () => {
    const told = page.evaluate(
      () => new Promise((done) => addEventListener("message", ({ data }) => data === "forged" && done(true))),
    );
    await page.evaluate(
      (html) => document.querySelector("#after")?.insertAdjacentHTML("afterend", html),
      FORGER,
    );
    await told;
    await expect(page.locator("#first")).toHaveCSS("height", `${String(height)}px`);
    expect(await graphic(page, "first").locator("html").getAttribute("data-ready")).toBeNull();
  });

  await test.step("what is said to one graphic, the other does not hear", async () => {
    await page.locator("#after").evaluate((after) => {
      after.innerHTML = `<a href="#second" data-amicus-set="stage=second-circuit" data-amicus-for="second">appeal</a>`;
    });
    // By keyboard: the browser may still look for a mouse where the frames were before they were sized.
    await page.getByRole("link", { name: "appeal", exact: true }).press("Enter");
    await expect.poll(() => lastHeard(page, "ready", "second")).toMatchObject({ mode: "interactive" });
    await expect(graphic(page, "second").getByRole("status")).toContainText("Second Circuit");
    expect(await graphic(page, "first").locator("html").getAttribute("data-ready")).toBeNull();
  });

  await test.step("the element shows its graphic, and its attributes are live", async () => {
    const element = page.locator("amicus-graph");
    await expect(element.getByRole("link")).toHaveCount(0);
    await element.evaluate((each: HTMLElement & { command(type: string): void }) => each.command("start"));
    const inside = element.frameLocator("iframe");
    await expect(inside.getByRole("status")).toContainText("Taking the case");
    await element.evaluate((each) => each.setAttribute("theme", "dark"));
    await expect(inside.locator("html")).toHaveAttribute("data-theme", "dark");
    await element.evaluate((each) => each.setAttribute("stage", "second-circuit"));
    await expect(inside.getByRole("status")).toContainText("Second Circuit");
  });

  await test.step("what is mounted and unmounted twenty times leaves nothing behind", async () => {
    const src = `${newsroom.origins[1]}/embed/v1/microsoft-ireland/?start=static`;
    await page.evaluate(async (src) => {
      const gone: WeakRef<Element>[] = [];
      Object.assign(window, { gone });
      for (let time = 0; time < 20; time += 1) {
        const element = document.createElement("amicus-graph");
        element.setAttribute("src", src);
        document.body.prepend(element);
        await new Promise(requestAnimationFrame);
        element.remove();
        gone.push(new WeakRef(element));
      }
    }, src);
    const devtools = await page.context().newCDPSession(page);
    await expect
      .poll(async () => {
        await devtools.send("HeapProfiler.collectGarbage");
        return page.evaluate(
          () => (Reflect.get(window, "gone") as WeakRef<Element>[]).filter((each) => each.deref()).length,
        );
      })
      .toBe(0);
  });
});

test.describe("words that mean nothing", () => {
  test.use({
    expectedMessages: [/There is no|has no key|means nothing|is no|is neither|takes|comes second/],
  });

  test("go to the host page and the console, and not to readers", async ({ page, newsroom }) => {
    await observe(page);
    const warnings: string[] = [];
    page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
    const address = "?stage=2nd-circuit&amp;amp;ui=compat&src=https://example.org/a.json";
    await page.goto(newsroom.publish(snippet({ id: "first", rest: "", address }) + LOADER));
    await expect.poll(() => lastHeard(page, "ready", "first")).toMatchObject({ mode: "interactive" });
    const told = "There is no stage “2nd-circuit” here. Did you mean “Second Circuit” (second-circuit)?";
    // The words of the view and those of the frame are told each by its own part, in either order.
    const heard = (): Promise<unknown[]> =>
      page.evaluate(() =>
        window.heard.filter(({ type }) => type === "error").map(({ detail }) => detail["message"]),
      );
    const dressed = expect.stringContaining("ui=compat, src=https://example.org/a.json, which means nothing");
    await expect.poll(heard).toEqual(expect.arrayContaining([told, dressed]));
    const inside = graphic(page, "first");
    await expect(inside.getByText("There is no")).toHaveCount(0);
    expect(warnings).toEqual(expect.arrayContaining([told, expect.stringContaining("ui=compat")]));

    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#first");
      const data = { stage: "scotus-merits", select: "nobody-here" };
      frame?.contentWindow?.postMessage({ ns: "amicus-graph", v: 1, type: "set", data }, "*");
    });
    await expect(inside.getByRole("status")).toContainText("Supreme Court");
    await expect
      .poll(() => lastHeard(page, "error", "first"))
      .toEqual({ code: "not-understood", message: "There is no entry “nobody-here” here." });

    // Whatever the address says in vain.
    for (const { query, said, meant } of VAIN_WORDS) {
      await inside.locator("html").evaluate((_, search) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
      }, `?${query}`);
      await expect
        .poll(() => lastHeard(page, "error", "first"), query)
        .toEqual({ code: "not-understood", message: expect.stringContaining(said) });
      if (meant !== undefined)
        expect((await lastHeard(page, "error", "first"))?.["message"]).toContain(`Did you mean “${meant}”`);
      await expect(inside.getByText(said)).toHaveCount(0);
      const links = await inside
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      const passedOn = links.filter((href) =>
        NOT_PASSED_ON.test(new URLSearchParams(href.split("?")[1]).toString()),
      );
      expect(passedOn, query).toEqual([]);
    }
  });

  test("a case that is not there is told with the nearest, and the page as it was built stays", async ({
    page,
    newsroom,
  }) => {
    await observe(page);
    const address = "?case=Microsoft_Ireland.json";
    await page.goto(newsroom.publish(snippet({ id: "first", rest: "", address }) + LOADER));
    await expect
      .poll(() => lastHeard(page, "error", "first"))
      .toEqual({
        code: "not-found",
        message: "There is no case “Microsoft_Ireland.json” here. Did you mean “microsoft-ireland”?",
      });
    await expect(graphic(page, "first").getByText("There is no case")).toHaveCount(0);
  });
});

test("a page that lets in nothing but scripts with its nonce lets in the loader, which asks for no more", async ({
  page,
  newsroom,
}) => {
  await observe(page);
  const policy = `default-src 'none'; script-src 'nonce-desk'; style-src 'unsafe-inline'; frame-src %open%; img-src data:`;
  const address = newsroom.publish(
    ELEMENT + LOADER.replace("<script", `<script nonce="desk"`),
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
  await page.goto(address);
  await expect.poll(() => lastHeard(page, "ready", "element")).toMatchObject({ mode: "still" });
  await heightHeard(page, "element");
});

test("without a server there are still the words and the link", async ({ page, newsroom }) => {
  await page.route("**/embed/v1/microsoft-ireland/**", (route) => route.abort());
  await page.goto(newsroom.publish(ELEMENT + LOADER));
  const link = page.getByRole("link", { name: "Who backed whom: graphic and table" });
  await expect(link).toBeVisible();
  await page.waitForFunction(() => customElements.get("amicus-graph"));
  await expect(link).toBeVisible();
  // A word of the article whose graphic does not answer leads where it says.
  await page.getByRole("link", { name: "Apple" }).click();
  await expect(page).toHaveURL(/full=apple/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an article has the words of its graphics, and the frame its headline", async ({ page, newsroom }) => {
    await page.goto(newsroom.publish(ELEMENT + snippet() + LOADER));
    await expect(page.getByRole("link", { name: "Who backed whom: graphic and table" })).toBeVisible();
    await expect(graphic(page).getByRole("heading", { level: 1 })).toBeVisible();
  });
});
