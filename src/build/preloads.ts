import type { Rolldown } from "vite";
import { VIEWS, type ViewState } from "../state/view-state.ts";
import type { SitePage } from "./site-pages.ts";

type View = ViewState["view"];

/** What draws each view; the explorer asks for it only once it is there itself and has read its record. */
const DRAWN_BY: Readonly<Record<View, readonly string[]>> = {
  network: ["src/views/network/picture-view.tsx", "src/explorer/network.ts", "src/picture/webgl/canvas.ts"],
  stages: ["src/views/stages/stages-view.tsx"],
  table: ["src/views/table/table-view.tsx"],
  cases: ["src/views/cases/cases-view.tsx"],
};

/** What a page will ask for after its script has run, as addresses from the page. */
export interface Ahead {
  /** The view that the page opens with. */
  readonly opening: View;
  readonly parts: Readonly<Record<View, readonly string[]>>;
}

export function aheadOf(bundle: Rolldown.OutputBundle, { root, served, opensWith }: SitePage): Ahead {
  const opening = new URLSearchParams(opensWith || served.file.opening).get("view");
  const partsOf = (view: View): readonly string[] =>
    chunksOf(bundle, DRAWN_BY[view]).map((name) => root + name);
  return {
    opening: VIEWS.find((view) => view === opening) ?? "network",
    parts: {
      network: partsOf("network"),
      stages: partsOf("stages"),
      table: partsOf("table"),
      cases: partsOf("cases"),
    },
  };
}

/** The files of some modules and of what these import, but for the first load, which every page has. */
function chunksOf(bundle: Rolldown.OutputBundle, modules: readonly string[]): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const wanted = new Set(modules.map((module) => chunkOf(chunks, module)));
  // A set that grows while it is walked is walked to its end.
  for (const { imports } of wanted)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) wanted.add(chunk);
  return [...wanted].filter(({ isEntry }) => !isEntry).map(({ fileName }) => fileName);
}

function chunkOf(chunks: readonly Rolldown.OutputChunk[], module: string): Rolldown.OutputChunk {
  const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (chunk) return chunk;
  throw new Error(`The build has no ${module} to load ahead.`);
}

/** For the head of a page that opens with the picture, which is not wanted at once on a phone: that begins with the list. */
export const headLinks = ({ opening, parts }: Ahead): string =>
  (opening === "network" ? parts.network : [])
    .map((href) => `<link rel="modulepreload" media="(min-width: 701px)" href="${href}" />`)
    .join("\n    ");

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
