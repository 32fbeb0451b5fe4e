import { render } from "preact";
import { ExplorerProvider } from "./explorer/context.tsx";
import { buildModel } from "./model/build-model.ts";
import { paramsIn } from "./state/as-meant.ts";
import { caseIn, otherParamsIn } from "./state/address.ts";
import { INITIAL } from "./state/view-state.ts";
import { mirrorAddress } from "./explorer/address-mirror.ts";
import { App, loadFirstView } from "./page/app.tsx";
import { caseInside, fetchCase } from "./explorer/load/load-case.ts";
import { createExplorer } from "./explorer/explorer.ts";
import { placeOf } from "./explorer/page-kind.ts";
import "./page/base.css";
import "./page/prerender/static.css";

/** Whether the page carries its case in itself and asks nobody for it; set by the build. */
declare const CASE_IS_INSIDE: boolean;

/** Reads the address, loads the case it names, shows it. */
async function open(root: HTMLElement): Promise<void> {
  const params = paramsIn(location.search);
  const place = placeOf(document.documentElement);
  const slug = caseIn(params, place.home);
  const fetched = CASE_IS_INSIDE ? caseInside(slug, place.home) : await fetchCase(slug, place);
  if ("problem" in fetched) {
    const { showProblem } = await import("./page/problem-page.tsx");
    return showProblem(fetched.problem, place, root);
  }
  const model = buildModel(fetched.file);
  const explorer = createExplorer(
    model,
    {
      ...place,
      slug,
      digest: fetched.digest,
      otherParams: place.kind.isFrame ? otherParamsIn(params) : [],
    },
    INITIAL,
  );
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const followDevice = (): void => explorer.systemTheme(dark.matches ? "dark" : "light");
  dark.addEventListener("change", followDevice);
  followDevice();
  explorer.ask(params);
  mirrorAddress(explorer);
  await loadFirstView(explorer);
  if (place.hasHost) void import("./page/host/host-link.ts").then(({ linkHost }) => linkHost(explorer));
  root.replaceChildren();
  render(
    <ExplorerProvider value={explorer}>
      <App />
    </ExplorerProvider>,
    root,
  );
}

const root = document.getElementById("app");
if (root) void open(root);
