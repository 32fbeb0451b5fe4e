import { readFile } from "node:fs/promises";
import type { Page, Route } from "playwright/test";
import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { openingOn } from "../drivers/own-file.ts";

const DOCKET = new URL("../../src/input/supreme-court-docket/fixtures/16-1362.json", import.meta.url);
const ADDRESS = "https://desk.example/data/16-1362.json";

/** What another machine answers. */
const answers = (page: Page, answer: (route: Route) => Promise<void>) =>
  page.route("https://desk.example/**", answer);
const allowed = { "access-control-allow-origin": "*" };

// The subject is a request to another machine, and that a browser says of itself what went wrong.
test.use({
  expectedMessages: [
    /request to another machine: https:..desk\.example|Failed to load resource|blocked by CORS policy/,
  ],
});

test("an address of data shows them at the view it asks for, under a line that says whose they are", async ({
  explorer,
}) => {
  const { page } = explorer;
  const { banner } = openingOn(page);
  await answers(page, async (route) => {
    expect(route.request().headers()["referer"]).toBeUndefined();
    await route.fulfill({ contentType: "application/json", headers: allowed, body: await readFile(DOCKET) });
  });
  await explorer.open(`src=${ADDRESS}&view=table`);
  await expect(banner).toContainText("Data from desk.example");
  await expect(banner).toContainText("Not part of this site, and not checked by it");
  await expect(explorer.table).toBeVisible();
  await explorer.showAs("Network");
  await expect.poll(() => new URL(page.url()).searchParams.get("src")).toBe(ADDRESS);
  await banner.getByRole("link", { name: "Back to this site’s case" }).click();
  await expect(banner).toHaveCount(0);
});

const FAULTS: readonly (readonly [
  what: string,
  headline: string,
  advice: RegExp,
  answer: (route: Route) => Promise<void>,
])[] = [
  [
    "a file that is not there",
    "desk.example answered 404",
    /There is no such file/,
    (route) => route.fulfill({ status: 404, headers: allowed }),
  ],
  [
    "a file for those who are signed in",
    "desk.example answered 403",
    /save the file, and open it here/,
    (route) => route.fulfill({ status: 403, headers: allowed }),
  ],
  [
    "a server that lets no other site read",
    "The file at desk.example could not be loaded",
    /does not let other sites read its files/,
    // A browser tells a page no more of it than that; whether anybody is there is asked once more.
    (route) => (route.request().method() === "HEAD" ? route.fulfill({ body: "" }) : route.abort()),
  ],
  [
    "nobody",
    "The file at desk.example could not be loaded",
    /Nobody answered at desk\.example/,
    (route) => route.abort(),
  ],
  [
    "a web page",
    "What desk.example has there is no case",
    /Nothing is drawn from it/,
    (route) =>
      route.fulfill({ contentType: "text/html", headers: allowed, body: "<!doctype html><p>Sign in" }),
  ],
];

test("what cannot be shown from an address is explained, with what to do", async ({ explorer }) => {
  const { page } = explorer;
  for (const [what, headline, advice, answer] of FAULTS) {
    await test.step(what, async () => {
      await answers(page, answer);
      await explorer.open(`src=${ADDRESS}`);
      await expect(explorer.headline).toHaveText(headline);
      await expect(explorer.status).toHaveText(advice);
      await expect(page.getByRole("link", { name: "Open this site’s own case" })).toBeVisible();
      await page.unroute("https://desk.example/**");
    });
  }
});

test("an address without https is not asked", async ({ explorer }) => {
  await explorer.open("src=http://desk.example/a.json");
  await expect(explorer.headline).toHaveText("The address of the data is no https address");
});
