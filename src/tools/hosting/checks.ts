import { EVERYWHERE, isFrozen } from "./promises.ts";
import type { Answer, SiteAnswers } from "./site-answers.ts";

/** One thing that a deployed site should do. */
export interface Check {
  readonly what: string;
  /** Whether readers see nothing, or the wrong thing, where it is lacking. */
  readonly breaks: boolean;
  readonly remedy: string;
  /** What still works where it is lacking, or what does not. */
  readonly without: string;
  /** What lacks it: paths from the top of the site, or words. Empty where all is well. */
  readonly lacks: (site: SiteAnswers) => readonly string[];
}

const HEADERS = "Take the settings for your host from src/tools/hosting/.";
const UPLOAD = "Upload all of dist/, with its folders.";

/** What `npm run check-deploy` asks of a site, the worst first. */
export const CHECKS: readonly Check[] = [
  {
    what: "The front page, the page of the case and its frame are there",
    breaks: true,
    remedy: `${UPLOAD} A host that does not open a folder by its index.html must be told to.`,
    without: "Readers do not get the page.",
    lacks: ({ pages, at }) => pages.filter((path) => !isFound(at(path)) || !hasType(at(path), /text\/html/)),
  },
  {
    what: "Scripts are there, and are called JavaScript",
    breaks: true,
    remedy: `${UPLOAD} The host must send .js as text/javascript: browsers refuse modules of any other type.`,
    without: "The page stays what the build has written: nothing can be pressed. Single files work.",
    lacks: ({ scripts, at }) =>
      scripts.length === 0
        ? ["the front page names no script"]
        : scripts.filter((path) => !isFound(at(path)) || !hasType(at(path), /javascript/)),
  },
  {
    what: "The case file is there",
    breaks: true,
    remedy: UPLOAD,
    without: "The page says that the case could not be loaded. Frozen frames and single files work.",
    lacks: ({ record, at }) => (isFound(at(record)) && !hasType(at(record), /text\/html/) ? [] : [record]),
  },
  {
    what: "Other people's pages may frame it: no X-Frame-Options, no frame-ancestors",
    breaks: true,
    remedy: "Do not send these two headers under embed/.",
    without: "Every frame in an article is empty. Links, posters and single files work.",
    lacks: ({ frame, at }) => (isFramable(at(frame).headers) ? [] : [frame]),
  },
  {
    what: "The loader, the icon, the poster, the single file, the frozen frame and the pages of a stage are there",
    breaks: false,
    remedy: UPLOAD,
    without: "The pages work; whatever names one of these files does not.",
    lacks: ({ extras, at }) => extras.filter((path) => !isFound(at(path))),
  },
  {
    what: "Any page may load scripts, styles, records and pictures: Access-Control-Allow-Origin: *",
    breaks: false,
    remedy: `${HEADERS} Where the host cannot send it, embed single/<slug>.html instead.`,
    without:
      'Frames without “sandbox” work. In sandbox="allow-scripts", which WordPress sets, a frame stays what the build has written.',
    lacks: (site) =>
      filesOf(site).filter((path) => site.at(path).headers.get("access-control-allow-origin") !== "*"),
  },
  {
    what: "Every file has its type",
    breaks: false,
    remedy: HEADERS,
    without:
      "A style of another type is not applied where nosniff is sent; an oEmbed answer of another type is passed over.",
    lacks: (site) =>
      [...filesOf(site), ...[site.discovery].filter((path) => path !== "")].filter(
        (path) => !hasType(site.at(path), typeOf(path)),
      ),
  },
  {
    what: "Pages are kept for an hour at most",
    breaks: false,
    remedy: HEADERS,
    without: "A correction reaches readers when their browser or the host's network asks again.",
    lacks: ({ pages, at }) => pages.filter((path) => !(keptFor(at(path)) <= 3600)),
  },
  {
    what: "What never changes is kept for months",
    breaks: false,
    remedy: HEADERS,
    without: "Everything works; who comes again loads more.",
    lacks: (site) => lastingIn(site).filter((path) => !(keptFor(site.at(path)) >= 30 * 24 * 3600)),
  },
  {
    what: "Text is sent compressed",
    breaks: false,
    remedy: `${HEADERS} Switch on gzip or Brotli for HTML, JavaScript, CSS, JSON and SVG.`,
    without: "Everything works, with about four times the bytes.",
    lacks: ({ scripts, record, at }) =>
      [...scripts, record].filter((path) => isFound(at(path)) && !at(path).headers.has("content-encoding")),
  },
  headerCheck("X-Content-Type-Options", "Everything works."),
  headerCheck("Referrer-Policy", "Everything works; each page says the same in a meta element."),
  headerCheck(
    "Cross-Origin-Resource-Policy",
    "Everything works but in pages that shut themselves off with Cross-Origin-Embedder-Policy.",
  ),
  {
    what: "The address of a page without its last slash leads to the one with it",
    breaks: false,
    remedy:
      "Let the host answer /folder with a redirect to /folder/, as nginx, Apache, Netlify and GitHub Pages do.",
    without:
      "Who types the address without the slash finds nothing, or a page without its scripts. Links work.",
    lacks: ({ slashless, at }) =>
      isFound(at(slashless)) && new URL(at(slashless).from).pathname.endsWith("/") ? [] : [slashless],
  },
  {
    what: "A file that is not there is answered with 404",
    breaks: false,
    remedy: "Switch off the rule that answers every address with the front page.",
    without: "The page finds out by the type of the answer; search engines do not.",
    lacks: ({ missing, at }) => (at(missing).status === 404 ? [] : [`${missing}: ${at(missing).status}`]),
  },
  {
    what: "A pasted address becomes a frame: oEmbed, with this site's own address",
    breaks: false,
    remedy: "Build with the address of the site: SITE_URL=https://graphs.example.org/ npm run build.",
    without: "Whoever pastes the address into WordPress or Ghost gets a link; the embed code works.",
    lacks: ({ discovery, top, at }) => {
      if (discovery === "") return ["the frame names no oEmbed answer"];
      if (!discovery.startsWith(top)) return [`the frame names ${discovery}`];
      return isFound(at(discovery)) && at(discovery).text.includes(top) ? [] : [discovery];
    },
  },
];

function headerCheck(name: keyof typeof EVERYWHERE, without: string): Check {
  const value = EVERYWHERE[name];
  return {
    what: `${name}: ${value}`,
    breaks: false,
    remedy: HEADERS,
    without,
    lacks: ({ pages, scripts, at }) =>
      [...pages, ...scripts].filter((path) => isFound(at(path)) && at(path).headers.get(name) !== value),
  };
}

const TYPES = [
  [/\.js$/, /javascript/],
  [/\.css$/, /text\/css/],
  [/\.svg$/, /image\/svg\+xml/],
  [/\.png$/, /image\/png/],
] as const;

const typeOf = (path: string): RegExp => TYPES.find(([name]) => name.test(path))?.[1] ?? /application\/json/;

/** What a frame in a sandbox asks for across origins, as far as it is there. */
const filesOf = ({ scripts, styles, record, extras, at }: SiteAnswers): readonly string[] =>
  [...scripts, ...styles, record, ...extras].filter(
    (path) => /\.(js|css|json|svg|png)$/.test(path) && isFound(at(path)),
  );

const lastingIn = ({ scripts, styles, extras, at }: SiteAnswers): readonly string[] =>
  [...scripts, ...styles, ...extras].filter((path) => isFrozen(path) && isFound(at(path)));

const isFound = ({ status }: Answer): boolean => status === 200;

const hasType = ({ headers }: Answer, type: RegExp): boolean => type.test(headers.get("content-type") ?? "");

const isFramable = (headers: Headers): boolean =>
  !headers.has("x-frame-options") && !/frame-ancestors/i.test(headers.get("content-security-policy") ?? "");

/** In seconds; not a number where the host leaves it to the browser to guess. */
function keptFor({ headers }: Answer): number {
  const caching = headers.get("cache-control") ?? "";
  if (/no-store|no-cache/i.test(caching)) return 0;
  return Number(/max-age=(\d+)/i.exec(caching)?.[1] ?? Number.NaN);
}
