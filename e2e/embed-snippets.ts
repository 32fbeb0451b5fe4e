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
