import { LOADER, SANDBOX, snippet, wordPressed } from "../drivers/embed-snippets.ts";
import { expect, graphic, heightHeard, lastHeard, observe, test } from "../drivers/newsroom.ts";

// Modules may not be loaded into an opaque origin from a server that allows nobody: that is the subject.
test.use({
  reducedMotion: "reduce",
  expectedMessages: [/blocked by CORS policy|Failed to load resource: net::ERR_FAILED/],
});

const HEADLINE = /Only four are known|backed Microsoft/;

test("no sandbox leaves the frame blank, and where its code may not load it says so", async ({
  page,
  newsroom,
}) => {
  await observe(page);
  // A browser may keep all of these from a frame; and whoever polls would be seen here.
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException("not in a frame", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
    window.setInterval = refuse;
  });
  const boxes = { none: null, "allow-scripts": "allow-scripts", recommended: SANDBOX } as const;
  const frames = Object.entries(boxes).flatMap(([name, sandbox]) =>
    (["open", "closed"] as const).map((server) => ({ id: `${name}-${server}`, server, sandbox })),
  );
  const wordPress = wordPressed(
    snippet({ address: "?childId=pym-0&initialWidth=600" }),
    "wordpress",
    "abc123",
  );
  await page.addInitScript(() => {
    if (window !== top) return;
    const posted: unknown[] = [];
    Object.assign(window, { posted });
    addEventListener("message", ({ source, data }) => {
      const frame = document.querySelector<HTMLIFrameElement>("#wordpress");
      if (source === frame?.contentWindow) posted.push(data);
    });
  });
  await page.goto(
    newsroom.publish(
      frames.map((each) => snippet({ ...each, height: 240, rest: "" })).join("") + wordPress + LOADER,
    ),
  );
  for (const { id } of frames) {
    await expect(graphic(page, id).getByRole("heading", { level: 1 })).toHaveText(HEADLINE);
    await heightHeard(page, id);
    await page.locator(`#${id}`).evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow?.postMessage({ ns: "amicus-graph", v: 1, type: "start" }, "*");
    });
  }
  for (const { id, server, sandbox } of frames) {
    const mayLoad = sandbox === null || server === "open";
    if (mayLoad) {
      await expect.poll(() => lastHeard(page, "ready", id), id).toMatchObject({ mode: "interactive" });
      await expect(graphic(page, id).locator("html")).toHaveAttribute("data-ready", "true");
    } else {
      await expect.poll(() => lastHeard(page, "fallback", id), id).toEqual({ reason: "blocked" });
      expect(await lastHeard(page, "ready", id)).toMatchObject({ mode: "still" });
    }
    await expect(graphic(page, id).getByRole("heading", { level: 1 })).toHaveText(HEADLINE);
  }

  await test.step("every dialect is spoken, and only to who asked for it", async () => {
    await page.locator("#wordpress").evaluate((frame) => frame.scrollIntoView());
    const heightOf = (): Promise<number> =>
      graphic(page, "wordpress")
        .locator("html")
        .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
    const heard = (): Promise<unknown[]> => page.evaluate(() => Reflect.get(window, "posted"));
    await expect(graphic(page, "wordpress").locator("html")).toHaveAttribute("data-ready", "true");
    // The height may change once more, and is then told once more.
    await expect(async () => {
      const height = await heightOf();
      const posted = await heard();
      expect(posted).toContainEqual({ ns: "amicus-graph", v: 1, type: "height", data: { height } });
      expect(posted).toContainEqual({ sentinel: "amp", type: "embed-size", height });
      expect(posted).toContainEqual(`pymxPYMxpym-0xPYMxheightxPYMx${height}`);
      expect(posted).toContainEqual({ message: "height", value: height, secret: "abc123" });
      expect(JSON.stringify(posted)).toContain("iframe.resize");
    }).toPass();
  });
});

test("a frame asks for what draws its own view, and where it may load no module for nothing more", async ({
  page,
  newsroom,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await observe(page);
  const address = "?view=table&stage=second-circuit";
  await page.goto(
    newsroom.publish(
      snippet({ id: "table", address, rest: "" }) +
        snippet({ id: "closed", address, rest: "", server: "closed" }) +
        LOADER,
    ),
  );
  for (const id of ["table", "closed"])
    await page.locator(`#${id}`).evaluate((frame) => frame.scrollIntoView());
  await expect(graphic(page, "table").getByRole("table")).toBeVisible();
  await expect.poll(() => lastHeard(page, "fallback", "closed")).toEqual({ reason: "blocked" });
  const [, open = "", closed = ""] = newsroom.origins;
  const scriptsOf = (origin: string): readonly string[] =>
    asked.flatMap((url) => (url.startsWith(origin) ? (/([\w-]+)-[\w-]{6,8}\.js$/.exec(url)?.[1] ?? []) : []));
  expect(scriptsOf(open)).toContain("table-view");
  for (const part of ["picture", "canvas", "graphology"]) expect(scriptsOf(open)).not.toContain(part);
  expect([...scriptsOf(closed)].sort()).toEqual(["frame", "index"]);
  // One says who forbids it, the other that it has failed.
  expect(complaints.filter((text) => /CORS|ERR_FAILED/.test(text)).length).toBe(2);
});
