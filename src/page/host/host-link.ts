import { effect } from "@preact/signals";
import type { BlockedGesture } from "../../picture/webgl/gestures.ts";
import type { HostEvents, HostEventType } from "../../embed/protocol/messages.ts";
import { type Message, RELAY } from "../../embed/protocol/protocol.ts";
import { unreadParameters } from "../../embed/protocol/parameters.ts";
import { SOURCE_KEY } from "../../state/address.ts";
import { paramsIn } from "../../state/as-meant.ts";
import { addressOf } from "../../state/address.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { showGestureHint } from "./gesture-hint.ts";
import { run } from "./host-commands.ts";
import { throttled } from "./throttle.ts";
import { selectionEvent } from "./selection-event.ts";
import { tell, warn } from "./tell.ts";
import "./host-link.css";

/**
 * Connects the explorer with the page around it, by way of the boot script of the frame: tells what the reader does there,
 * and does what the host asks for.
 */
export function linkHost(explorer: Explorer): void {
  document.addEventListener(RELAY.command, ({ detail }: CustomEventInit<Message>) => {
    if (detail) run(explorer, detail);
  });
  onChange("view", () => viewEvent(explorer));
  onChange("select", () => selectionEvent(explorer));
  onChange("filter", () => filterEvent(explorer));
  tellWhenReady();
  tellFallback(explorer);
  tellBlockedGestures();
  tellUnreadParameters();
  document.dispatchEvent(new CustomEvent(RELAY.listening));
}

/** Tells what is read whenever it has become something else. What it is at the start, the host's address said. */
function onChange<Type extends HostEventType>(type: Type, read: () => HostEvents[Type]): void {
  const send = throttled((event: HostEvents[Type]) => tell(type, event));
  let last: string | null = null;
  effect(() => {
    const event = read();
    const text = JSON.stringify(event);
    if (last !== null && text !== last) send(event);
    last = text;
  });
}

function viewEvent(explorer: Explorer): HostEvents["view"] {
  const { view, stage, vs, step } = explorer.state.value;
  const { slug, home } = explorer;
  return { view, stage, vs, step, address: addressOf({ slug, home, otherParams: [] }, explorer.state.value) };
}

function filterEvent({ state, visible }: Explorer): HostEvents["filter"] {
  const { roles, kinds, sides, from, to } = state.value;
  const { actors, briefs, relations } = visible.value;
  const shown = { actors: actors.size, briefs: briefs.size, relations: relations.size };
  return { role: roles, kind: kinds, side: sides, from, to, ...shown };
}

function tellWhenReady(): void {
  const root = document.documentElement;
  const look = (): void => {
    if (root.dataset["ready"] !== "true") return;
    watch.disconnect();
    tell("ready", { title: document.title, mode: "interactive" });
  };
  const watch = new MutationObserver(look);
  watch.observe(root, { attributeFilter: ["data-ready"] });
  look();
}

function tellFallback({ renderer }: Explorer): void {
  let hadWebGL = false;
  effect(() => {
    const drawnBy = renderer.value;
    hadWebGL ||= drawnBy === "webgl";
    if (drawnBy === "svg") tell("fallback", { reason: hadWebGL ? "context-lost" : "no-webgl" });
  });
}

/** What the address says in vain of how the frame is dressed. */
function tellUnreadParameters(): void {
  const params = paramsIn(location.search);
  const source = params.get(SOURCE_KEY);
  // A graphic shows what its publisher has put there, and no file from elsewhere.
  const vain = [...unreadParameters(params), ...(source ? [`${SOURCE_KEY}=${source}`] : [])].join(", ");
  if (vain === "") return;
  const message = `The address of this graphic says ${vain}, which means nothing.`;
  warn({ code: "not-understood", message });
}

/** Once a kind is enough: a reader who scrolls by is not to be told at every turn of the wheel. */
function tellBlockedGestures(): void {
  const told = new Set<BlockedGesture["kind"]>();
  document.addEventListener("gesture-blocked", ({ detail }: CustomEventInit<BlockedGesture>) => {
    if (!detail || told.has(detail.kind)) return;
    if (told.size === 0) showGestureHint(detail);
    told.add(detail.kind);
    tell("gesture-blocked", { kind: detail.kind });
  });
}
