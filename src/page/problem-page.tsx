import { render } from "preact";
import type { CaseTrouble } from "../explorer/load/fetched.ts";
import type { Place } from "../explorer/place.ts";
import { Trouble } from "./trouble.tsx";

/** Says on the page, and to a host, why a case cannot be shown. */
export async function showTrouble(
  trouble: CaseTrouble,
  { shell, home, isFramed, root: top }: Place,
  { slug, root }: { readonly slug: string; readonly root: HTMLElement },
): Promise<void> {
  const { code, headline } = trouble;
  if (isFramed) (await import("./host/host-link.ts")).tell("error", { code, message: headline });
  // In an article the page as it was built is worth more than a report for whoever can mend the file.
  if (shell === "embed" && slug === home) return;
  root.replaceChildren();
  // Where the page is all there is, its own case is.
  render(<Trouble trouble={trouble} wayOut={top === "" ? "?" : top} />, root);
}
