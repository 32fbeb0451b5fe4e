import { render } from "preact";
import { addStyle } from "../../explorer/lazy.tsx";
import { placeOf } from "../../explorer/page-kind.ts";
import { nearestSlug } from "../../schema/slug.ts";
import { fetchCase } from "../../explorer/load/load-case.ts";
import { OWN_FILE, SOURCE_KEY, caseIn } from "../../state/address.ts";
import { paramsIn } from "../../state/as-meant.ts";
import { select } from "../../state/transitions.ts";
import { OpenDialog, style } from "../../views/open/open-dialog.tsx";
import { fileOf } from "../../views/open/reading/read-case.ts";
import { withFirstView } from "../../views/open/first-view.ts";
import type { Opened, Wanted } from "../../views/open/steps.ts";
import { WhoseBanner } from "../../views/open/whose-banner.tsx";
import { showCase } from "../show-case.tsx";

addStyle(style);

/** The reader’s own file that was shown last, for whoever comes back to it by the browser’s own Back and Forward. */
let kept: { readonly opened: Opened; readonly isShown: boolean } | null = null;

// Before the address mirror, which would load the page anew and lose the file.
addEventListener(
  "popstate",
  (event) => {
    const params = paramsIn(location.search);
    const source = params.get(SOURCE_KEY);
    if (kept === null || (source === OWN_FILE) === kept.isShown || (source !== null && source !== OWN_FILE))
      return;
    event.stopImmediatePropagation();
    if (source === OWN_FILE)
      void showOpened(kept.opened, { from: "", params: paramsIn(String(history.state ?? "")) });
    else void showSites(params);
  },
  { capture: true },
);

/** Shows the case of the site that an address names in place of the reader’s own, which is kept. */
async function showSites(params: URLSearchParams): Promise<void> {
  const root = document.getElementById("app");
  if (!root || !kept) return;
  const place = placeOf(document.documentElement);
  const slug = caseIn(params, place.home);
  const fetched = await fetchCase(slug, place);
  if ("problem" in fetched) return location.reload();
  kept = { ...kept, isShown: false };
  const { file, digest } = fetched;
  await showCase(root, file, { ...place, slug, digest, otherParams: [] }, params);
}

/** Where the dialog stands; apart from the page, which may be another one when it closes. */
const host = document.createElement("div");
document.body.append(host);
let count = 0;

/** Opens a dialog that leads from what somebody wants opened to its case. */
export function openWanted(wanted: Wanted, from = ""): void {
  const before = document.activeElement;
  const close = (): void => {
    render(null, host);
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  count += 1;
  render(
    <OpenDialog
      key={count}
      wanted={wanted}
      onShow={(opened, selected) => {
        close();
        void showOpened(opened, { from, selected });
      }}
      onClose={close}
    />,
    host,
  );
}

interface Shown {
  /** The host that the data came from; empty where they were on the reader’s computer. */
  readonly from: string;
  /** Something of the case that is selected at once. */
  readonly selected?: string | undefined;
  /** The words of a view; without them it is the one that suits the case. */
  readonly params?: URLSearchParams;
  /** The address that the data were loaded from. */
  readonly source?: string;
}

/** Shows a case that was read in place of what the page shows, with a line that says whose it is. */
export async function showOpened(
  opened: Opened,
  { from, selected, params, source = OWN_FILE }: Shown,
): Promise<void> {
  const root = document.getElementById("app");
  if (!root) return;
  const place = placeOf(document.documentElement);
  const file = withFirstView(fileOf(opened.reading), opened.reading.firstView);
  const slug = nearestSlug(file.title).slice(0, 60) || "case";
  const isPrivate = source === OWN_FILE;
  // After a reload the history still knows how the file was looked at.
  const isAgain = isPrivate && root.querySelector("main.problem") !== null;
  const view = params ?? (isAgain ? paramsIn(String(history.state ?? "")) : new URLSearchParams());
  if (isPrivate && paramsIn(location.search).get(SOURCE_KEY) !== OWN_FILE)
    history.pushState("", "", `?${SOURCE_KEY}=${OWN_FILE}`);
  kept = isPrivate ? { opened, isShown: true } : null;
  const explorer = await showCase(
    root,
    file,
    {
      ...place,
      slug,
      home: slug,
      otherParams: [[SOURCE_KEY, source]],
      isPrivate,
      // Of the site it has no page.
      casePage: "",
      opensWith: "",
      digest: null,
    },
    view,
    () => (
      <WhoseBanner
        opened={opened}
        host={from}
        home={location.pathname}
        onReview={() => openWanted({ is: "opened", opened }, from)}
      />
    ),
  );
  if (selected !== undefined) explorer.apply(select(selected));
  scrollTo(0, 0);
  const heading = root.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}
