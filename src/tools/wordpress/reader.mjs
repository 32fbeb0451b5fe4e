const SECOND = 1000;
/** What wp-embed.js lets an embed have, in CSS pixels. */
const [LOWEST, HIGHEST] = [200, 1000];
/** An embed that has said nothing for so long has said its last, in milliseconds. */
const QUIET = 500;
/** Below this much of it in sight, in CSS pixels each way, a picture shows nothing. */
const PICTURE = 100;

/**
 * Opens the post as a reader would, in a window of the given width, and gives what can be claimed of the embed in
 * it: each claim with whether it holds and what was seen. Writes what is on screen to the given file, if any.
 */
export async function claimsOfReader(browser, { post, address }, width, file) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints = complaintsOf(page, address);
  await page.addInitScript(keepHeights);
  await page.goto(post, { waitUntil: "load" });
  const frame = page.locator("iframe.wp-embedded-content");
  const claims = (await isThere(frame))
    ? await claimsOf(page, frame)
    : [claim("the post has a frame", false)];
  if (file !== undefined) await page.screenshot({ path: file, fullPage: true });
  await page.close();
  const heard = complaints.join(" | ") || "nothing";
  return [...claims, claim("the browser complains of nothing in the frame", complaints.length === 0, heard)];
}

async function claimsOf(page, frame) {
  await frame.scrollIntoViewIfNeeded();
  const settled = await page
    .waitForFunction(hasLastHeight, [LOWEST, HIGHEST, QUIET], { timeout: 10 * SECOND })
    .then(
      () => true,
      () => false,
    );
  const seen = await frame.evaluate((element) => ({
    style: element.getAttribute("style"),
    clip: getComputedStyle(element).clip,
    height: element.clientHeight,
    width: element.clientWidth,
    told: window.toldHeights,
    page: document.documentElement.scrollWidth - window.innerWidth,
  }));
  const inside = frame.contentFrame();
  const headline = await textOf(inside.locator("h1").first());
  const picture = await inside
    .locator("svg, canvas, img")
    .evaluateAll(largestInSight)
    .catch(() => [0, 0]);
  const hidden = await inside
    .locator("html")
    .evaluate((html) => html.scrollHeight - html.clientHeight)
    .catch(() => Number.NaN);
  const told = seen.told.at(-1);
  return [
    claim("the frame is shown", seen.style === null && seen.clip === "auto", `style ${seen.style}`),
    claim("the frame says how high it is", told !== undefined, `${seen.told.join(", ") || "nothing"} px`),
    claim(
      `the frame is as high as it says, within ${LOWEST} and ${HIGHEST} px`,
      settled,
      `${seen.height} px high, ${seen.width} px wide`,
    ),
    claim(
      "nothing in it is cut off, unless it is higher than that",
      hidden === 0 || told > HIGHEST,
      `${hidden} px`,
    ),
    claim("the article is not made wider", seen.page <= 0, `${seen.page} px`),
    claim("the frame shows a headline", headline !== "", `“${headline}”`),
    claim(
      "the frame shows a picture",
      picture.every((size) => size >= PICTURE),
      `${picture.join(" × ")} px`,
    ),
  ];
}

function claim(text, holds, seen = "") {
  return { text, holds, seen };
}

function isThere(frame) {
  return frame.waitFor({ state: "attached", timeout: 10 * SECOND }).then(
    () => true,
    () => false,
  );
}

async function textOf(locator) {
  const isShown = await locator.waitFor({ timeout: 10 * SECOND }).then(
    () => true,
    () => false,
  );
  return isShown ? (await locator.innerText()).trim() : "";
}

/** What the browser says in its console about anything but WordPress's own files. */
function complaintsOf(page, address) {
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error" || message.location().url.startsWith(address)) return;
    complaints.push(`${message.text()} (${message.location().url})`);
  });
  return complaints;
}

// From here on: what runs in the page.

function keepHeights() {
  if (window !== window.top) return;
  window.toldHeights = [];
  window.toldAt = 0;
  window.addEventListener("message", ({ data }) => {
    if (data?.message !== "height") return;
    window.toldHeights.push(Number(data.value));
    window.toldAt = performance.now();
  });
}

function hasLastHeight([lowest, highest, quiet]) {
  const frame = document.querySelector("iframe.wp-embedded-content");
  const told = window.toldHeights.at(-1);
  if (told === undefined || performance.now() - window.toldAt < quiet) return false;
  return frame.clientHeight === Math.min(highest, Math.max(lowest, Math.trunc(told)));
}

function largestInSight(pictures) {
  const sizes = pictures.map((picture) => {
    const { left, right, top, bottom } = picture.getBoundingClientRect();
    const [width, height] = [
      Math.min(right, innerWidth) - Math.max(left, 0),
      Math.min(bottom, innerHeight) - Math.max(top, 0),
    ];
    return [Math.max(0, Math.round(width)), Math.max(0, Math.round(height))];
  });
  return sizes.sort((one, other) => other[0] * other[1] - one[0] * one[1])[0] ?? [0, 0];
}
