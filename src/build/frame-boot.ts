import type { Ahead } from "./preloads.ts";

/** The page of an embed, starting with the boot script, which loads the module when it may, and what that needs with it. */
export const bootedBy = (boot: string, html: string, { record, parts }: Ahead): string =>
  html.replace(
    /<script type="module"(?: crossorigin)? src="([^"]+)">/,
    (_, app: string) =>
      `<script defer src="${boot}" data-app="${app}" data-ahead="${[...parts, record].join(" ").trim()}">`,
  );
