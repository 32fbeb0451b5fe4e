import { type BrowserContext, type ConsoleMessage, test as base, expect } from "playwright/test";

export { expect } from "playwright/test";

interface Promises {
  /**
   * What the console may say in the tests of a file or group, where an error is the subject:
   * `test.use({ expectedMessages: [/status of 404/] })`.
   */
  readonly expectedMessages: readonly RegExp[];
  readonly quiet: void;
}

/** The test that every spec uses. It also fails when a page complains, breaks, or asks another machine. */
export const test = base.extend<Promises>({
  expectedMessages: [[], { option: true }],
  quiet: [
    async ({ browser, expectedMessages }, use) => {
      const faults: string[] = [];
      const listen = (context: BrowserContext): void =>
        listenTo(context, (fault) => {
          if (!expectedMessages.some((pattern) => pattern.test(fault))) faults.push(fault);
        });
      browser.on("context", listen);
      await use();
      browser.off("context", listen);
      expect(faults, "complaints of the page").toEqual([]);
    },
    { auto: true },
  ],
});

/** Two names, which a browser takes for two sites: a page of the one can hold a frame of the other. */
const THIS_MACHINE = ["127.0.0.1", "localhost"];

function listenTo(context: BrowserContext, report: (fault: string) => void): void {
  context.on("console", (message) => {
    if (isComplaint(message)) report(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (webError) =>
    report(`uncaught: ${webError.error().stack ?? webError.error().message}`),
  );
  context.on("request", (request) => {
    const url = new URL(request.url());
    // What a page makes itself (data:, blob:) asks nobody.
    if (url.protocol.startsWith("http") && !THIS_MACHINE.includes(url.hostname))
      report(`request to another machine: ${url.href}`);
  });
}

const isComplaint = (message: ConsoleMessage): boolean =>
  message.type() === "error" || message.type() === "warning";
