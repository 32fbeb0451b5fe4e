import {
  type BrowserContext,
  type ConsoleMessage,
  type Request,
  type WebError,
  test as base,
  expect,
} from "playwright/test";

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
      const stops: (() => void)[] = [];
      const listen = (context: BrowserContext): void => {
        const stop = listenTo(context, (fault) => {
          if (!expectedMessages.some((pattern) => pattern.test(fault))) faults.push(fault);
        });
        stops.push(stop);
      };
      // That of the tests which share a page is there already.
      browser.contexts().forEach(listen);
      browser.on("context", listen);
      await use();
      browser.off("context", listen);
      for (const stop of stops) stop();
      expect(faults, "complaints of the page").toEqual([]);
    },
    { auto: true },
  ],
});

/** Two names, which a browser takes for two sites: a page of the one can hold a frame of the other. */
const THIS_MACHINE = ["127.0.0.1", "localhost"];

/** Reports what is wrong in a context, until what it answers with is called. */
function listenTo(context: BrowserContext, report: (fault: string) => void): () => void {
  const onConsole = (message: ConsoleMessage): void => {
    if (isComplaint(message)) report(`console ${message.type()}: ${message.text()}`);
  };
  const onError = (webError: WebError): void =>
    report(`uncaught: ${webError.error().stack ?? webError.error().message}`);
  const onRequest = (request: Request): void => {
    const url = new URL(request.url());
    // What a page makes itself (data:, blob:) asks nobody.
    if (url.protocol.startsWith("http") && !THIS_MACHINE.includes(url.hostname))
      report(`request to another machine: ${url.href}`);
  };
  context.on("console", onConsole).on("weberror", onError).on("request", onRequest);
  return () => void context.off("console", onConsole).off("weberror", onError).off("request", onRequest);
}

/** What WebGL in software says of its own speed is no fault of the page. */
const isComplaint = (message: ConsoleMessage): boolean =>
  (message.type() === "error" || message.type() === "warning") &&
  !/GL Driver Message \(OpenGL, Performance/.test(message.text());
