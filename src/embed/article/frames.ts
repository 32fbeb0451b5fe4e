import { posted } from "../protocol/protocol.ts";

/** Frames inside of our own elements, where no selector of the page finds them; only of those that are in the page. */
export const ownFrames = new Set<HTMLIFrameElement>();

/** Frames whose graphics can be explored, for they have answered. */
export const answering = new WeakSet<HTMLIFrameElement>();

/** The frames of every graphic of the article, looked up anew each time, so that none is kept when it goes. */
export const frames = (): readonly HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>("iframe[data-amicus-graph]"),
  ...ownFrames,
];

export const command = (frame: HTMLIFrameElement, type: string, data?: unknown): void =>
  frame.contentWindow?.postMessage(posted(type, data), "*");
