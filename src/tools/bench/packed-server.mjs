import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};
const pack = promisify(gzip);

/** Serves a folder as a static host does, gzipped, on a free port of 127.0.0.1. Answers with its address and what ends it. */
export async function servePacked(folder) {
  const server = createServer((request, response) => void answer(folder, request, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function answer(folder, request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://host").pathname));
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  try {
    const body = await pack(await readFile(file), { level: 9 });
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    response.setHeader("Content-Encoding", "gzip");
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}
