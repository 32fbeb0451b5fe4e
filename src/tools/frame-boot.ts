import type { Ahead } from "./ahead.ts";

/** The page of an embed, starting with the boot script, which loads the module when it may, and what its view needs after it. */
export const bootedBy = (boot: string, html: string, ahead?: Ahead): string =>
  html.replace(
    /<script type="module"(?: crossorigin)? src="([^"]+)">/,
    (_, app: string) =>
      (ahead ? waitingLinks(ahead) : "") +
      `<script defer src="${boot}" data-app="${app}" data-opening="${ahead?.opening ?? ""}">`,
  );

/** What draws each view; without a relation a link asks for nothing, and the boot script gives it one. */
const waitingLinks = ({ parts }: Ahead): string =>
  Object.entries(parts)
    .flatMap(([view, hrefs]) => hrefs.map((href) => `<link class="draws-${view}" href="${href}" />`))
    .join("");
