import { type BrowserContext, type ConsoleMessage, test as base, expect } from "playwright/test";

export { expect } from "playwright/test";

interface Promises {
  /**
   * What the console may say in the tests of a file or group, where an error is the subject:
   * `test.use({ expectedMessages: [/status of 404/] })`.
   */
  readonly expectedMessages: readonly RegExp[];
  /** Our own servers beside that of the page. */
  readonly ownOrigins: readonly string[];
  readonly quiet: void;
}

/** The test that every spec uses. It also fails when a page complains, breaks, or asks anyone but its own server. */
export const test = base.extend<Promises>({
  expectedMessages: [[], { option: true }],
  ownOrigins: [[], { option: true }],
  quiet: [
    async ({ browser, baseURL, expectedMessages, ownOrigins }, use) => {
      const origins = [new URL(baseURL ?? "").origin, ...ownOrigins];
      const faults: string[] = [];
      const listen = (context: BrowserContext): void =>
        listenTo(context, origins, (fault) => {
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

function listenTo(
  context: BrowserContext,
  origins: readonly string[],
  report: (fault: string) => void,
): void {
  context.on("console", (message) => {
    if (isComplaint(message)) report(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (webError) =>
    report(`uncaught: ${webError.error().stack ?? webError.error().message}`),
  );
  context.on("request", (request) => {
    const url = new URL(request.url());
    // What a page makes itself (data:, blob:) asks nobody.
    if (url.protocol.startsWith("http") && !origins.includes(url.origin))
      report(`request off the origin: ${url.href}`);
  });
}

const isComplaint = (message: ConsoleMessage): boolean =>
  message.type() === "error" || message.type() === "warning";
