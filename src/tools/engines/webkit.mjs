import { spawn } from "node:child_process";
import { once } from "node:events";
import { program } from "./programs.mjs";

const SCREEN = "2000x2400x24";
/** What the bar for addresses takes of a window’s height, and the least width that it asks for, px. */
const BAR = 38;
const NARROWEST = 430;
/** Without a graphics card its faster ways of painting leave the window blank. */
const SOFTWARE = {
  WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
};

/**
 * Debian’s WebKitGTK, driven by Selenium over WebDriver. Its MiniBrowser wants a screen, so it gets one of its own.
 * It takes no pictures: asked for one here, it often never answers.
 */
export async function webkit({ dark, env }) {
  const { Builder, Capabilities } = await import("selenium-webdriver");
  const { DriverService } = await import("selenium-webdriver/remote/index.js");
  const { findFreePort } = await import("selenium-webdriver/net/portprober.js");
  // It says the number of its display once it can be drawn on.
  const screen = spawn(program("Xvfb"), ["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  process.once("exit", () => screen.kill());
  const [number] = await once(screen.stdout, "data");
  const port = await findFreePort();
  const driver = new DriverService.Builder(program("WebKitWebDriver"))
    .setLoopback(true)
    .setPort(port)
    .addArguments(`--port=${port}`)
    .setEnvironment({
      ...env,
      ...SOFTWARE,
      DISPLAY: `:${String(number).trim()}`,
      GDK_BACKEND: "x11",
      GTK_THEME: dark ? "Adwaita:dark" : "Adwaita",
    })
    .build();
  const options = { binary: program("MiniBrowser"), args: ["--automation"] };
  const browser = await new Builder()
    .usingServer(await driver.start())
    .withCapabilities(new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options }))
    .build();
  const found = await browser.getCapabilities();
  return {
    version: `WebKitGTK ${found.getBrowserVersion()}`,
    async open(address, [width, height]) {
      await browser
        .manage()
        .window()
        .setRect({ x: 0, y: 0, width: Math.max(width, NARROWEST), height: height + BAR });
      await browser.get(address);
    },
    ask: (question) => browser.executeScript(`return (${question})()`),
    async stop() {
      await browser.quit();
      await driver.kill();
      screen.kill();
    },
  };
}
