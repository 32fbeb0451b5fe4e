import { longDocket, signatoryRows } from "./own-files.mjs";

const FILES = [
  { what: "A docket of 400 entries", name: "22-999.json", text: () => longDocket() },
  { what: "45,000 rows of signatories (CSV)", name: "signatories.csv", text: () => signatoryRows() },
];

/** Drops made files on a page of the site, one after the other, and prints how long each took until its picture stood. */
export async function openOwn(browser, address) {
  console.log(
    "\n| dropped on the page | read, ms | shown after that, ms | together, ms | first step told after, ms | longest task of the page, ms | memory of the page, MB |\n|---|--:|--:|--:|--:|--:|--:|",
  );
  for (const { what, name, text } of FILES) {
    const figures = await openOne(browser, address, name, text());
    console.log(
      `| ${what} | ${figures.map((figure) => Math.round(figure).toLocaleString("en-GB")).join(" | ")} |`,
    );
  }
}

async function openOne(browser, address, name, text) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await page.locator('html[data-renderer="webgl"]').waitFor({ state: "attached", timeout: 60_000 });
  await page.evaluate(watchTasks);
  await page.evaluate(drop, { name, text });
  const show = page.getByRole("button", { name: "Show the case" });
  await show.waitFor({ timeout: 120_000 });
  await page.evaluate(() => (globalThis.marks.read = performance.now()));
  await page.evaluate(watchPicture);
  await show.click();
  await page.waitForFunction(() => globalThis.marks.shown !== undefined, undefined, { timeout: 120_000 });
  // A frame longer, for what the last task has left over.
  await page.waitForTimeout(300);
  const { start, told, read, clicked, shown, longest, heap } = await page.evaluate(() => ({
    ...globalThis.marks,
    heap: performance.memory?.usedJSHeapSize ?? 0,
  }));
  await page.close();
  const [reading, showing] = [read - start, shown - clicked];
  return [reading, showing, reading + showing, (told ?? read) - start, longest, heap / 1_000_000];
}

function watchTasks() {
  globalThis.marks = { longest: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      globalThis.marks.longest = Math.max(globalThis.marks.longest, duration);
  }).observe({ entryTypes: ["longtask"] });
  new MutationObserver(() => {
    if (document.querySelector("dialog .reading")) globalThis.marks.told ??= performance.now();
  }).observe(document.body, { childList: true, subtree: true });
}

function drop({ name, text }) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  globalThis.marks.start = performance.now();
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}

function watchPicture() {
  addEventListener("click", () => (globalThis.marks.clicked ??= performance.now()), { capture: true });
  const look = () => {
    // The line over an opened case, and a picture or a list under it.
    if (document.querySelector("aside.whose") && document.querySelector("main svg, main canvas"))
      requestAnimationFrame(() => (globalThis.marks.shown ??= performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
