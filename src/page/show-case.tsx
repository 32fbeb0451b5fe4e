import { type ComponentChildren, render } from "preact";
import { mirrorAddress } from "../explorer/address-mirror.ts";
import { ExplorerProvider } from "../explorer/context.tsx";
import { type Explorer, type Origin, createExplorer } from "../explorer/explorer.ts";
import { buildModel } from "../model/build-model.ts";
import type { CaseFile } from "../schema/facts.ts";
import { INITIAL } from "../state/view-state.ts";
import { App, loadFirstView } from "./app.tsx";

/** Takes what is shown off the page; nothing before the first case. */
let leave = (): void => {};

/**
 * Fills the page with a case, at the view that the words of an address mean. What was shown stays until this can take its
 * place. `over` stands over the page, whatever view is chosen.
 */
export async function showCase(
  root: HTMLElement,
  file: CaseFile,
  origin: Origin,
  params: URLSearchParams,
  over: (explorer: Explorer) => ComponentChildren = () => null,
): Promise<Explorer> {
  const explorer = createExplorer(buildModel(file), origin, INITIAL);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const followDevice = (): void => explorer.systemTheme(dark.matches ? "dark" : "light");
  followDevice();
  explorer.ask(params);
  await loadFirstView(explorer);
  leave();
  dark.addEventListener("change", followDevice);
  const stop = mirrorAddress(explorer);
  leave = () => {
    dark.removeEventListener("change", followDevice);
    stop();
  };
  if (origin.hasHost) void import("./host/host-link.ts").then(({ linkHost }) => linkHost(explorer));
  render(null, root);
  root.replaceChildren();
  render(
    <ExplorerProvider value={explorer}>
      {over(explorer)}
      <App />
    </ExplorerProvider>,
    root,
  );
  return explorer;
}
