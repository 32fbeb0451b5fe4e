import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { extname } from "node:path";
import type { FrameLocator, Page } from "playwright/test";
import { expect, test as base } from "./test.ts";

export { expect } from "./test.ts";

const DIST = new URL("../../dist/", import.meta.url);
const ARTICLE = readFileSync(new URL("../pages/article.html", import.meta.url), "utf8");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** A news site, and two copies of ours on another site than it. */
export interface Newsroom {
  /**
   * Puts graphics into an article, and what else it wants into its head, and gives its address. `%open%` and `%closed%`
   * in them stand for our servers.
   */
  readonly publish: (graphics: string, head?: string) => string;
  readonly origins: readonly string[];
}

interface Worker {
  readonly newsroom: Newsroom;
}

export const test = base.extend<object, Worker>({
  newsroom: [
    async ({ browser: _browser }, use) => {
      const articles: string[] = [];
      const press = await served((request, response) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(articles[Number(/\d+/.exec(request.url ?? "")?.[0])]);
      });
      // Says to everybody's pages that they may read it, as GitHub Pages does; the other one does not.
      const open = await served((request, response) => {
        response.setHeader("Access-Control-Allow-Origin", "*");
        void sendFile(request, response);
      });
      const closed = await served((request, response) => void sendFile(request, response));
      // Another name is another site, whatever the machine.
      const pressOrigin = `http://localhost:${portOf(press)}`;
      const [openOrigin, closedOrigin] = [open, closed].map((server) => `http://127.0.0.1:${portOf(server)}`);
      await use({
        publish(graphics, head = "") {
          const html = ARTICLE.replace("%graphics%", () => graphics)
            .replace(/(?=<title>)/, () => head)
            .replaceAll("%open%", openOrigin ?? "")
            .replaceAll("%closed%", closedOrigin ?? "");
          return `${pressOrigin}/${articles.push(html) - 1}`;
        },
        origins: [pressOrigin, openOrigin ?? "", closedOrigin ?? ""],
      });
      for (const server of [press, open, closed]) server.close();
    },
    { scope: "worker" },
  ],
});

/** What the article hears from its graphics, and how it moved. */
declare global {
  interface Window {
    heard: { readonly type: string; readonly from: string; readonly detail: Record<string, unknown> }[];
    shifts: number[];
  }
}

/** Notes in every article what its graphics tell it and how far it was moved; call it before opening one. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== top) return;
    Object.assign(window, { heard: [], shifts: [] });
    const types = "height ready view select filter gesture-blocked fallback error";
    for (const type of types.split(" ")) {
      document.addEventListener(`amicus:${type}`, (event) => {
        const { detail, target } = event as CustomEvent<Record<string, unknown>>;
        window.heard.push({ type, from: (target as HTMLElement).id, detail });
      });
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push(Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The last that the article heard of a type, from one graphic or from any. */
export const lastHeard = (page: Page, type: string, from?: string): Promise<Record<string, unknown> | null> =>
  page.evaluate(
    ([type, from]) =>
      window.heard.findLast((each) => each.type === type && (from === undefined || each.from === from))
        ?.detail ?? null,
    [type, from] as const,
  );

export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0));

export const graphic = (page: Page, id = "graphic"): FrameLocator => page.frameLocator(`#${id}`);

/** The height that a graphic tells; it may not tell any before it can be seen. */
export async function heightHeard(page: Page, id: string): Promise<number> {
  await page
    .locator(`#${id}`)
    .first()
    .evaluate((element) => element.scrollIntoView());
  await expect.poll(() => lastHeard(page, "height", id)).not.toBeNull();
  return Number((await lastHeard(page, "height", id))?.["height"]);
}

/** Scrolls the article until something in a graphic stands near its upper edge; from outside, for frames out of sight do not move. */
export async function bringIntoSight(page: Page, id: string, selector: string): Promise<void> {
  const top = await graphic(page, id)
    .locator(selector)
    .evaluate((element) => element.getBoundingClientRect().top);
  await page
    .locator(`#${id}`)
    .evaluate((frame, top) => scrollBy(0, frame.getBoundingClientRect().top + top - 100), top);
}

async function served(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

async function sendFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  try {
    const content = await readFile(new URL(`.${path}`, DIST));
    response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}
