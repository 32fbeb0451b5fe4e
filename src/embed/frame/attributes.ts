/** What every frame of ours asks of the page around it, named as properties of an iframe. */
export const FRAME_ATTRIBUTES = {
  loading: "lazy",
  referrerPolicy: "no-referrer",
  allow: "fullscreen; clipboard-write",
  sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",
} as const;
