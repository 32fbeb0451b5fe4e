import { paramsIn } from "./state/as-meant.ts";
import { SOURCE_KEY, caseIn, onTopOf, otherParamsIn } from "./state/address.ts";
import { caseInside, fetchCase } from "./explorer/load/load-case.ts";
import { placeOf } from "./explorer/page-kind.ts";
import { whenWanted } from "./page/open/wanted.ts";
import { showCase } from "./page/show-case.tsx";
import "./page/base.css";
import "./page/prerender/static.css";

/** Whether the page carries its case in itself and asks nobody for it; set by the build. */
declare const CASE_IS_INSIDE: boolean;

/** Reads the address, loads the case it names, shows it. */
async function open(root: HTMLElement): Promise<void> {
  const params = paramsIn(location.search);
  const place = placeOf(document.documentElement);
  const slug = caseIn(params, place.home);
  if (!CASE_IS_INSIDE)
    whenWanted(
      (wanted) => void import("./page/open/opening.tsx").then(({ openWanted }) => openWanted(wanted)),
    );
  // In somebody else’s page there is nothing but what its publisher has put there.
  if (!CASE_IS_INSIDE && !place.kind.isFrame && !place.hasHost && params.get(SOURCE_KEY))
    return (await import("./page/open/source.tsx")).openSource(params, root);
  const fetched = CASE_IS_INSIDE ? caseInside(slug, place.home) : await fetchCase(slug, place);
  if ("problem" in fetched) {
    const { showProblem } = await import("./page/problem-page.tsx");
    return showProblem(fetched.problem, place, root);
  }
  const { file, digest } = fetched;
  const otherParams = place.kind.isFrame ? otherParamsIn(params) : [];
  const opensWith = slug === place.home ? place.opensWith : "";
  const origin = { ...place, opensWith, slug, digest, otherParams };
  await showCase(root, file, origin, onTopOf(opensWith, params));
}

const root = document.getElementById("app");
if (root) void open(root);
