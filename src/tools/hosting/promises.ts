/** What a host should send with every file; `README.md` beside this says why, and what works without. */
export const EVERYWHERE = {
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "cross-origin",
} as const;

/** `Cache-Control` of what never changes at its address. */
export const FOR_EVER = "public, max-age=31536000, immutable";
/** `Cache-Control` of everything else: five minutes, and for a day after it while a new copy is fetched. */
export const FIVE_MINUTES = "public, max-age=300, stale-while-revalidate=86400";

/**
 * Whether the file at this path, from the top of the site, never changes: its name or its folder is made of the hash
 * or the version of what is in it.
 */
export const isFrozen = (path: string): boolean =>
  /^(?:assets\/|embed\/v1\/[^/]+\/[0-9a-f]{12}\/|embed\/\d+\.\d+\.\d+\/)/.test(path);
