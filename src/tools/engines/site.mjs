import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Not every driver hears the console, so each page listens for itself; and it may be told that it has no WebGL. */
const listening = (canvas) => `<script>
  window.heard = [];
  addEventListener("error", (event) => heard.push(event.message || "could not load " + (event.target.src || event.target.href)), true);
  addEventListener("unhandledrejection", (event) => heard.push(String(event.reason)));
  for (const level of ["error", "warn"]) {
    const said = console[level];
    console[level] = (...words) => (heard.push(words.join(" ")), said.apply(console, words));
  }
  ${
    canvas
      ? ""
      : `const context = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : context.call(this, kind, ...rest);
  };`
  }
</script>`;

/** Serves the built site on a free port of 127.0.0.1, its pages listening. Answers with its address and what ends it. */
export async function serve(folder, { canvas }) {
  const head = listening(canvas);
  const server = createServer((request, response) => void answer(folder, head, request, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function answer(folder, head, request, response) {
  try {
    const file = await fileOf(folder, new URL(request.url, "http://host").pathname);
    const body = await readFile(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.setHeader("Content-Type", type);
    response.end(extname(file) === ".html" ? body.toString().replace("<head>", `<head>${head}`) : body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

async function fileOf(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(path)));
  return (await stat(file)).isDirectory() ? join(file, "index.html") : file;
}
