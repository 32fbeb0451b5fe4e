import type { Rolldown } from "vite";
import type { SitePage } from "./site-pages.ts";

/** What draws a picture; the explorer asks for them one after the other, and only once it is there itself. */
const PICTURED_BY = ["src/views/network/picture-view.tsx", "src/picture/webgl/canvas.ts"];

/** What a page will ask for as soon as its script runs, as addresses from the page. */
export interface Ahead {
  readonly record: string;
  readonly parts: readonly string[];
}

/** For a case that opens with a picture its parts and the record; for another the record alone. */
export function aheadOf(bundle: Rolldown.OutputBundle, page: SitePage): Ahead {
  const { root, served } = page;
  const view = new URLSearchParams(served.file.opening).get("view") ?? "network";
  const parts = view === "network" ? chunksOf(bundle, PICTURED_BY) : [];
  return {
    record: recordOf(page),
    parts: parts.map((name) => root + name),
  };
}

/** The newest record of the case, or that of the day for which the page is frozen. */
export const recordOf = ({ root, snapshot, served }: SitePage): string =>
  snapshot === "" ? `${root}cases/${served.slug}.json` : "./data.json";

/** The files of some modules and of what these import, but for the first load, which every page has. */
function chunksOf(bundle: Rolldown.OutputBundle, modules: readonly string[]): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const isWanted = (id: string): boolean => modules.some((module) => id.endsWith(module));
  const wanted = new Set(chunks.filter(({ moduleIds }) => moduleIds.some(isWanted)));
  // A set that grows while it is walked is walked to its end.
  for (const { imports } of wanted)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) wanted.add(chunk);
  return [...wanted].filter(({ isEntry }) => !isEntry).map(({ fileName }) => fileName);
}

/**
 * For the head of a page. The picture is not wanted at once on a phone, which begins with the list; and the record may be
 * that of another case, which only the script can tell.
 */
export const headLinks = ({ parts }: Ahead): string =>
  parts
    .map((href) => `<link rel="modulepreload" media="(min-width: 701px)" href="${href}" />`)
    .join("\n    ");

/** The page of an embed, starting with the boot script, which loads the module when it may, and what that needs with it. */
export const bootedBy = (boot: string, html: string, { record, parts }: Ahead): string =>
  html.replace(
    /<script type="module"(?: crossorigin)? src="([^"]+)">/,
    (_, app: string) =>
      `<script defer src="${boot}" data-app="${app}" data-ahead="${[...parts, record].join(" ").trim()}">`,
  );
