import { EVERYWHERE, FIVE_MINUTES, FOR_EVER } from "./promises.ts";

/**
 * The `_headers` file of Netlify and Cloudflare Pages, for a site at the top of its host. No file is named by two
 * rules that set the same header: both hosts would join the values.
 * @param folders of the pages, from the top of the site: empty, `microsoft-ireland/`; those of views within them are
 *   not named, for Cloudflare reads a hundred rules, and are kept as long as the host does by itself
 * @param frozen the folders among them whose files never change
 */
export function headersFile(folders: readonly string[], frozen: readonly string[]): string {
  const lasting = ["assets/", ...frozen].map((folder) => rule(`/${folder}*`, { "Cache-Control": FOR_EVER }));
  const short = folders
    .filter((folder) => !frozen.includes(folder))
    .map((folder) => rule(`/${folder}`, { "Cache-Control": FIVE_MINUTES }));
  return [rule("/*", EVERYWHERE), ...lasting, ...short].join("\n");
}

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("")}`;
