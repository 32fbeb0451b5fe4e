/**
 * The page of an embed, starting with the boot script, which loads the module when it may.
 */
export const bootedBy = (boot: string, html: string): string =>
  html.replace(
    /<script type="module"(?: crossorigin)? src="([^"]+)">/,
    (_, app: string) => `<script defer src="${boot}" data-app="${app}">`,
  );
