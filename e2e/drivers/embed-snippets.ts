/** The sandbox of the recommended snippet. */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

export const LOADER = `<script async src="%open%/embed/v1/embed.js"></script>`;

interface Frame {
  readonly id?: string;
  readonly server?: "open" | "closed";
  /** `null` for none at all. */
  readonly sandbox?: string | null;
  readonly height?: number;
  /** What follows the folder: a query, a hash. */
  readonly address?: string;
  readonly rest?: string;
}

/** The recommended snippet, or one that differs from it in what is given. */
export function snippet({
  id = "graphic",
  server = "open",
  sandbox = SANDBOX,
  height = 640,
  address = "",
  rest = `loading="lazy"`,
}: Frame = {}): string {
  const boxed = sandbox === null ? "" : `sandbox="${sandbox}"`;
  return (
    `<iframe id="${id}" data-amicus-graph title="Who backed whom" width="100%" height="${height}" ` +
    `style="border:0;width:100%" referrerpolicy="no-referrer" allow="fullscreen; clipboard-write" ${boxed} ${rest} ` +
    `src="%${server}%/embed/v1/microsoft-ireland/${address}"></iframe>`
  );
}

// wp_filter_oembed_result() in WordPress’s embed.php.
const ALLOWED = [
  "src",
  "width",
  "height",
  "frameborder",
  "marginwidth",
  "marginheight",
  "scrolling",
  "title",
];

/** A snippet as WordPress shows it where it does not know the provider: few attributes, a sandbox, and a secret. */
export function wordPressed(html: string, id: string, secret: string): string {
  const attributes = [...html.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, name = ""]) =>
    ALLOWED.includes(name),
  );
  const written = attributes.map(([, name, value]) =>
    name === "src" ? `src="${value}#?secret=${secret}"` : `${name}="${value}"`,
  );
  return `<iframe id="${id}" sandbox="allow-scripts" security="restricted" ${written.join(" ")}></iframe>`;
}
