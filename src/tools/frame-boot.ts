import type { Shell } from "../ui/place.ts";

/**
 * The page of an embed starts with the boot script, which loads the module when it may; any other page as it was.
 * Sheets are then loaded without CORS, which a sandboxed frame does not pass everywhere.
 */
export function bootedBy(boot: string, shell: Shell, html: string): string {
  if (shell !== "embed") return html;
  return html
    .replace(
      /<script type="module"(?: crossorigin)? src="([^"]+)">/,
      (_, app: string) => `<script defer src="${boot}" data-app="${app}">`,
    )
    .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"');
}
