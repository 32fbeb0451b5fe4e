import { render } from "preact";
import { paletteCss } from "./draw/palette-css.ts";
import { buildModel } from "./model/build-model.ts";
import { fromParams } from "./state/url.ts";
import { slugIn } from "./state/address.ts";
import { mirrorAddress } from "./ui/address-mirror.ts";
import { App } from "./ui/app.tsx";
import { createExplorer } from "./ui/explorer.ts";
import { fetchCase } from "./ui/fetch-case.ts";
import { placeOf } from "./ui/place.ts";
import "./ui/base.css";

/** Reads the address, loads the case it names, shows it. */
async function open(root: HTMLElement): Promise<void> {
  const palette = new CSSStyleSheet();
  palette.replaceSync(paletteCss());
  document.adoptedStyleSheets = [palette];

  const params = new URLSearchParams(location.search);
  const place = placeOf(document.documentElement);
  const slug = slugIn(params, place.home);
  const fetched = await fetchCase(slug, place.root);
  if ("trouble" in fetched) {
    const { code, headline } = fetched.trouble;
    if (place.isFramed) (await hostLink()).tell("error", { code, message: headline });
    // In an article the page as it was built is worth more than a report for whoever can mend the file.
    if (place.shell === "embed" && slug === place.home) return;
    const { Trouble } = await import("./ui/trouble.tsx");
    root.replaceChildren();
    render(<Trouble trouble={fetched.trouble} />, root);
    return;
  }
  const model = buildModel(fetched.file);
  const explorer = createExplorer(
    model,
    { ...place, slug, digest: fetched.digest },
    fromParams(params, model),
  );
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const followDevice = (): void => explorer.systemTheme(dark.matches ? "dark" : "light");
  dark.addEventListener("change", followDevice);
  followDevice();
  mirrorAddress(explorer);
  if (place.isFramed) void hostLink().then(({ linkHost }) => linkHost(explorer));
  root.replaceChildren();
  render(<App explorer={explorer} />, root);
}

const hostLink = () => import("./ui/host-link.ts");

const root = document.getElementById("app");
if (root) void open(root);
