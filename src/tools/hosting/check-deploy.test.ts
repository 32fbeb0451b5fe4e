import { type OutgoingHttpHeaders, createServer } from "node:http";
import { expect, test } from "vitest";
import { verdictOn } from "./check-deploy.ts";
import { EVERYWHERE, FIVE_MINUTES, FOR_EVER, isFrozen } from "./promises.ts";
import { askSite } from "./site-answers.ts";

const FRAME = "embed/v1/acme-bolt/";
const FROZEN = `${FRAME}0123456789ab/`;
const TYPES = {
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
};
const PAGE = `<html data-case="acme-bolt"><script type="module" src="./assets/index-8Ahntxqr.js"></script>`;

/** A small site, by the path from its top. `TOP` stands for its address. */
const SITE: Readonly<Record<string, string>> = {
  "": PAGE,
  "acme-bolt/": PAGE,
  [FRAME]: `<link rel="alternate" type="application/json+oembed" href="TOP${FRAME}oembed.json" />`,
  [`${FRAME}oembed.json`]: `{"html":"<iframe src='TOP${FRAME}'></iframe>"}`,
  [`${FRAME}latest.json`]: '{"snapshot":"0123456789ab"}',
  [FROZEN]: PAGE,
  [`${FROZEN}data.json`]: "{}",
  "assets/index-8Ahntxqr.js": "export {}",
  "cases/acme-bolt.json": '{"stages":[{"id":"stages"},{"id":"trial"}]}',
  "acme-bolt/trial/": PAGE,
  [`${FRAME}trial/`]: PAGE,
  [`${FRAME}trial/poster.png`]: "",
  "icon.svg": "<svg/>",
  [`${FRAME}poster.png`]: "",
  "embed/v1/embed.js": "",
  "single/acme-bolt.html": PAGE,
};

interface Host {
  readonly headers: (path: string) => OutgoingHttpHeaders;
  /** What a missing file is answered with. */
  readonly missing?: string;
  /** Whether a folder is found without the slash at its end; as a rule it is. */
  readonly leads?: boolean;
  /** A file that was not uploaded. */
  readonly lost?: string;
}

const type = (path: string): string =>
  Object.entries(TYPES).find(([extension]) => path.endsWith(`.${extension}`))?.[1] ?? "text/html";

const BARE: Host = { headers: (path) => ({ "Content-Type": type(path) }) };
const GOOD: Host = {
  headers: (path) => ({
    ...EVERYWHERE,
    "Content-Type": type(path),
    "Content-Encoding": "identity",
    "Cache-Control": isFrozen(path) ? FOR_EVER : FIVE_MINUTES,
  }),
};

/** What the command says of the small site on this host. */
async function verdict({
  headers,
  missing,
  leads = true,
  lost = "",
}: Host): Promise<ReturnType<typeof verdictOn>> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1);
    if (leads && path === "acme-bolt") {
      response.writeHead(301, { Location: "/acme-bolt/" }).end();
      return;
    }
    const text = path !== "" && path === lost ? undefined : (SITE[path] ?? missing);
    response.writeHead(text === undefined ? 404 : 200, headers(path));
    response.end((text ?? "").replaceAll("TOP", `http://${request.headers.host}/`));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    return verdictOn(await askSite(`http://127.0.0.1:${port}`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const faults = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /^(BROKEN|lacks)/.test(line)).map((line) => line.split(/[:,]/)[0] ?? "");

test("a host that sends everything passes every line", async () => {
  const { lines, isBroken } = await verdict(GOOD);
  expect(faults(lines)).toEqual([]);
  expect(isBroken).toBe(false);
});

test("a host that sends nothing of its own lacks much, with remedies, and breaks nothing", async () => {
  const { lines, isBroken } = await verdict(BARE);
  expect(faults(lines)).toEqual([
    "lacks   Any page may load scripts",
    "lacks   Pages are kept for an hour at most",
    "lacks   What never changes is kept for months",
    "lacks   Text is sent compressed",
    "lacks   X-Content-Type-Options",
    "lacks   Referrer-Policy",
    "lacks   Cross-Origin-Resource-Policy",
  ]);
  expect(lines.filter((line) => line.includes("Remedy:"))).toHaveLength(7);
  expect(isBroken).toBe(false);
});

test("a host that forbids frames, or calls scripts something else, is broken", async () => {
  const framed = await verdict({ headers: (path) => ({ ...GOOD.headers(path), "X-Frame-Options": "DENY" }) });
  expect(faults(framed.lines)).toEqual(["BROKEN  Other people's pages may frame it"]);
  expect(framed.isBroken).toBe(true);
  const plain = await verdict({
    headers: (path) => ({
      ...GOOD.headers(path),
      "Content-Type": path.endsWith(".js") ? "text/plain" : type(path),
    }),
  });
  expect(plain.isBroken).toBe(true);
});

test("a host that answers every address with its front page is told so", async () => {
  const { lines, isBroken } = await verdict({ ...GOOD, missing: PAGE });
  expect(faults(lines)).toEqual(["lacks   A file that is not there is answered with 404"]);
  expect(isBroken).toBe(false);
});

test("a host that finds no folder without its slash, or has no page of a stage, is told so", async () => {
  const { lines, isBroken } = await verdict({ ...GOOD, leads: false });
  expect(faults(lines)).toEqual([
    "lacks   The address of a page without its last slash leads to the one with it",
  ]);
  expect(isBroken).toBe(false);
  const { lines: without } = await verdict({ ...GOOD, lost: `${FRAME}trial/` });
  expect(without).toContain(`          ${FRAME}trial/`);
});

test("where nobody answers, all is broken", async () => {
  // Port 1 is nobody's.
  const { isBroken } = verdictOn(await askSite("http://127.0.0.1:1/"));
  expect(isBroken).toBe(true);
});
