import { hasFolder } from "../../schema/stage-folders.ts";
import type { StageId } from "../../schema/facts.ts";

/** What a host answered to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it came from at last, after the host had led elsewhere. */
  readonly from: string;
}

/** What a deployed site answered, by the path from its top. */
export interface SiteAnswers {
  /** The address of the top, with a slash at its end. */
  readonly top: string;
  readonly pages: readonly string[];
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The case file that the front page shows. */
  readonly record: string;
  /** The frame of that case in other people's pages. */
  readonly frame: string;
  /** The page of the case, without the slash at its end. */
  readonly slashless: string;
  /** What the site is poorer without: the loader, the single file, the icon, the poster, the pages of a stage, the frozen frame, what names it. */
  readonly extras: readonly string[];
  /** A file that no site has. */
  readonly missing: string;
  /** The address that the frame gives to programs that ask how to embed it; empty where it gives none. */
  readonly discovery: string;
  readonly at: (path: string) => Answer;
}

const NO_ANSWER: Answer = { status: 0, headers: new Headers(), text: "", from: "" };

/** Asks a deployed site for one file of every kind. A host that does not answer at all is answered for with status 0. */
export async function askSite(address: string): Promise<SiteAnswers> {
  const top = address.endsWith("/") ? address : `${address}/`;
  const answers = new Map<string, Answer>();
  const ask = async (path: string): Promise<Answer> => {
    const answer = await answerOf(new URL(path, top));
    answers.set(path, answer);
    return answer;
  };
  const { text } = await ask("");
  const slug = /<html[^>]*\sdata-case="([^"]+)"/.exec(text)?.[1] ?? "";
  const frame = `embed/v1/${slug}/`;
  const named = (pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, path = ""]) => path.replace(/^\.\//, ""));
  const scripts = named(/<script[^>]*\ssrc="([^"]+)"/g);
  const styles = named(/<link[^>]*rel="stylesheet"[^>]*\shref="([^"]+)"/g);
  const record = `cases/${slug}.json`;
  const missing = "no-such-file-on-any-site.json";
  const latest = snapshotIn((await ask(`${frame}latest.json`)).text);
  const frozen = `${frame}${latest}/`;
  const extras = [
    "icon.svg",
    "embed/v1/embed.js",
    `single/${slug}.html`,
    `${frame}poster.png`,
    `${frame}latest.json`,
    frozen,
    `${frozen}data.json`,
    ...stageIn((await ask(record)).text).flatMap((stage) => [
      `${slug}/${stage}/`,
      `${frame}${stage}/`,
      `${frame}${stage}/poster.png`,
    ]),
  ];
  const pages = ["", `${slug}/`, frame];
  for (const path of [...pages, slug, ...scripts, ...styles, missing, ...extras]) {
    if (!answers.has(path)) await ask(path);
  }
  const discovery = discoveryIn(answers.get(frame)?.text ?? "");
  if (discovery !== "") answers.set(discovery, await answerOf(new URL(discovery, top + frame)));
  return {
    top,
    pages,
    scripts,
    styles,
    record,
    frame,
    slashless: slug,
    extras,
    missing,
    discovery,
    at: (path) => answers.get(path) ?? NO_ANSWER,
  };
}

async function answerOf(url: URL): Promise<Answer> {
  try {
    const asking = { headers: { "Accept-Encoding": "br, gzip" }, signal: AbortSignal.timeout(15_000) };
    const response = await fetch(url, asking);
    const { status, headers, url: from } = response;
    return { status, headers, text: await response.text(), from };
  } catch {
    return NO_ANSWER;
  }
}

/** The first stage of a case file that has a page; none where that is no such file. */
function stageIn(json: string): readonly string[] {
  try {
    const { stages }: { stages?: readonly { readonly id: StageId }[] } = JSON.parse(
      json.replace(/^\uFEFF/, ""),
    );
    return (stages ?? [])
      .map(({ id }) => id)
      .filter(hasFolder)
      .slice(0, 1);
  } catch {
    return [];
  }
}

const snapshotIn = (json: string): string => /"snapshot":\s*"([0-9a-f]{12})"/.exec(json)?.[1] ?? "unknown";

function discoveryIn(html: string): string {
  const link = /<link[^>]*type="application\/json\+oembed"[^>]*>/.exec(html)?.[0] ?? "";
  return /\shref="([^"]+)"/.exec(link)?.[1] ?? "";
}
