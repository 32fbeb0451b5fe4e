// Slow 4G and a phone’s processor, as page-speed tools have them.
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU = { rate: 4 };

/**
 * Opens a page afresh and says what it took until it could be used. Times in milliseconds from the start of the
 * navigation, sizes in bytes as they came over the wire.
 */
export async function visit(browser, { address, drawn }) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const wire = watchWire(cdp);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", NETWORK);
  await cdp.send("Emulation.setCPUThrottlingRate", CPU);
  await page.addInitScript(watchPaint);
  await page.goto(address);
  await page.locator(drawn).waitFor({ state: "attached", timeout: 60_000 });
  const figures = await page.evaluate(() => ({
    usable: performance.now(),
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
    largest: globalThis.largestPaint ?? null,
    named: document.querySelectorAll("main li, main td, main th, main a, main button").length,
  }));
  const carried = { ...wire };
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  await context.close();
  return { ...figures, ...carried, spoken: nodes.filter(isSpoken).length };
}

/** Counts what comes: requests, bytes, and how many of those are script. */
function watchWire(cdp) {
  const wire = { requests: 0, bytes: 0, script: 0 };
  const types = new Map();
  cdp.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    wire.requests += 1;
    wire.bytes += encodedDataLength;
    if (types.get(requestId) === "Script") wire.script += encodedDataLength;
  });
  return wire;
}

function watchPaint() {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.largestPaint = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
}

// What a screen reader comes to: text, and what has a name of its own.
const isSpoken = ({ ignored, role, name }) =>
  !ignored && (name?.value ?? "") !== "" && !["RootWebArea", "InlineTextBox"].includes(role?.value);
