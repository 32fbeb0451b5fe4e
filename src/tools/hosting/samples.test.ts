import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { headersFile } from "./headers-file.ts";
import { EVERYWHERE, FIVE_MINUTES, FOR_EVER, isFrozen } from "./promises.ts";

const FROZEN = "embed/v1/acme-bolt/0123456789ab/";
const sample = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

it.each(["nginx.conf", "apache.htaccess"])("%s sends what every host should send", (name) => {
  for (const [header, value] of Object.entries(EVERYWHERE)) {
    expect(sample(name)).toContain(`${header} "${value}"`);
  }
});

it.each(["nginx.conf", "apache.htaccess", "s3.sh"])("%s says how long each file may be kept", (name) => {
  expect(sample(name)).toContain(`"${FOR_EVER}"`);
  expect(sample(name)).toContain(`"${FIVE_MINUTES}"`);
});

it("the file for Netlify and Cloudflare Pages names every page once, and frozen folders whole", () => {
  const text = headersFile(["", "acme-bolt/", "embed/v1/acme-bolt/", FROZEN], [FROZEN]);
  const paths = text.split("\n").filter((line) => line.startsWith("/"));
  expect(paths).toEqual(["/*", "/assets/*", `/${FROZEN}*`, "/", "/acme-bolt/", "/embed/v1/acme-bolt/"]);
  expect(text).toContain(`/assets/*\n  Cache-Control: ${FOR_EVER}\n`);
  expect(text).toContain(`/embed/v1/acme-bolt/\n  Cache-Control: ${FIVE_MINUTES}\n`);
});

it.each([
  ["assets/index-8Ahntxqr.css", true],
  [`${FROZEN}data.json`, true],
  ["embed/1.0.0/embed.js", true],
  ["embed/v1/embed.js", false],
  ["embed/v1/acme-bolt/latest.json", false],
  ["index.html", false],
  ["cases/acme-bolt.json", false],
])("%s never changes: %s", (path, isSo) => {
  expect(isFrozen(path)).toBe(isSo);
});
