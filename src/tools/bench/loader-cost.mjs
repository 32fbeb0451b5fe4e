const CPU = { rate: 4 };

/** How long the loader keeps the main thread of an article with one graphic, on a slowed processor, in milliseconds. */
export async function loaderCost(browser, site) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", CPU);
  await cdp.send("Profiler.enable");
  await cdp.send("Profiler.setSamplingInterval", { interval: 100 });
  await page.goto(`${site}cases.json`);
  await cdp.send("Profiler.start");
  await page.setContent(
    `<amicus-graph src="${site}embed/v1/microsoft-ireland/?start=static" label="Who backed whom"></amicus-graph>
     <script src="${site}embed/v1/embed.js"></script>`,
  );
  await page.waitForLoadState("networkidle");
  const { profile } = await cdp.send("Profiler.stop");
  await context.close();
  return timeIn(profile, "/embed/v1/embed.js");
}

/** The time of all samples that were taken in a script. */
function timeIn({ nodes, samples, timeDeltas }, script) {
  const own = new Set(nodes.filter(({ callFrame }) => callFrame.url.endsWith(script)).map(({ id }) => id));
  const microseconds = samples.reduce((sum, id, at) => sum + (own.has(id) ? timeDeltas[at] : 0), 0);
  return microseconds / 1000;
}
