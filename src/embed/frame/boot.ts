// The boot script of a frame in somebody else’s page. It is a classic script, for a sandboxed frame may not load
// modules from a server that does not say who may read them; there the page stays as the build wrote it.
import { asksForHeight, heightInForeignProtocols } from "../protocol/foreign-protocols.ts";
import { PARAMETERS, parameterIn } from "../protocol/parameters.ts";
import { paramsIn } from "../../state/as-meant.ts";
import { COMMAND_TYPES, type Message, RELAY, messageIn, posted } from "../protocol/protocol.ts";

// A quarter of the frame; of one that is higher than a screen, so many pixels.
const ENOUGH_RATIO = 0.25;
const ENOUGH_PIXELS = 200;
const LATEST_START = 2000;

const root = document.documentElement;
const { app = "", opening = "" } = document.currentScript?.dataset ?? {};
// As it was at the start: a link within the page takes away what WordPress wrote after the hash.
const address = new URL(location.href);
const params = paramsIn(address.search);
const starts = parameterIn(params, "start");
const waiting: Message[] = [];
const isAsWritten = [...params.keys()].every((key) => Object.hasOwn(PARAMETERS, key));
let isStarted = false;
let isListening = false;
let height = 0;
/** In milliseconds. */
let pause = 50;
let later = 0;
let ready: Message = { type: "ready", data: { title: document.title, mode: "still" } };

// Read by the style sheet, the canvas and the explorer; now, so that nothing changes its looks when that comes.
for (const name of ["motion", "ui", "title", "bg"] as const) root.dataset[name] = parameterIn(params, name);
const theme = parameterIn(params, "theme");
// Until the explorer knows better, the style sheet asks the device.
if (theme !== "auto") root.dataset["theme"] = theme;

const post = (message: unknown): void => {
  // Nothing of it is secret, and the host may be of any origin. On its own the page has nobody to tell.
  if (parent !== window) parent.postMessage(message, "*");
};
const tell = ({ type, data }: Message): void => post(posted(type, data));

// A hidden frame has no width, nor has one that its host has not placed yet: what is in it is of no height then.
const heightNow = (): number => (innerWidth === 0 ? 0 : Math.ceil(root.getBoundingClientRect().height));

function tellHeight(): void {
  height = heightNow();
  clearTimeout(later);
  if (height === 0) {
    // A frame that is clipped away gets its width without a word from the browser.
    later = window.setTimeout(tellHeight, (pause *= 2));
    return;
  }
  tell({ type: "height", data: { height } });
  for (const message of heightInForeignProtocols(height, address)) post(message);
}

function start(): void {
  sight.disconnect();
  if (isStarted) return;
  isStarted = true;
  // A sandboxed frame learns only from this whether it may load modules at all.
  import(/* @vite-ignore */ new URL(app, address).href).then(preload, () =>
    tell({ type: "fallback", data: { reason: "blocked" } }),
  );
}

/**
 * Asks for what draws the view of the address; the explorer, which is here now, does so only once it has its record. The
 * build has written these links, and without a relation they ask for nothing.
 */
function preload(): void {
  const view = isAsWritten ? opening : (params.get("view") ?? "network");
  for (const link of document.getElementsByClassName(`draws-${view}`))
    link.setAttribute("rel", "modulepreload");
}

const sight = new IntersectionObserver(
  (entries) => {
    const seen = entries.at(-1);
    if (!seen || (seen.intersectionRatio < ENOUGH_RATIO && seen.intersectionRect.height < ENOUGH_PIXELS))
      return;
    // A view that is not the one that stands here is waited for. Safari does not tell when it is idle.
    if (isAsWritten && "requestIdleCallback" in window) requestIdleCallback(start, { timeout: LATEST_START });
    else start();
  },
  { threshold: [0.05, 0.1, ENOUGH_RATIO] },
);

function deliver(): void {
  if (!isListening) return;
  for (const detail of waiting.splice(0)) document.dispatchEvent(new CustomEvent(RELAY.command, { detail }));
}

function tellNewHeight(): void {
  if (heightNow() !== height) tellHeight();
}

new ResizeObserver(tellNewHeight).observe(root);
// Browsers let an observer wait until the frame can be seen, and the host wants to know before; some show it only
// when they know. What was told at the start may have come before their script.
addEventListener("load", tellHeight);

addEventListener("message", ({ source, data }) => {
  if (source !== parent) return;
  if (asksForHeight(data)) return tellHeight();
  const message = messageIn(data);
  if (!message || !COMMAND_TYPES.some((type) => type === message.type)) return;
  if (message.type === "hello") {
    tell(ready);
    return tellHeight();
  }
  if (message.type === "stop") sight.disconnect();
  else start();
  waiting.push(message);
  deliver();
});

document.addEventListener(RELAY.listening, () => {
  isListening = true;
  deliver();
});

document.addEventListener(RELAY.event, ({ detail }: CustomEventInit<Message>) => {
  if (!detail) return;
  if (detail.type === "ready") ready = detail;
  tell(detail);
});

tell(ready);
tellNewHeight();
if (starts === "visible") sight.observe(root);
if (starts !== "static") for (const touch of ["pointerdown", "focusin"]) addEventListener(touch, start);
