import type { HostEvents, HostEventType } from "../../embed/protocol/messages.ts";
import { type Message, RELAY } from "../../embed/protocol/protocol.ts";

/** Says what is wrong to those who put the frame there: to the page around it, and in the console that they look into. */
export function warn(error: HostEvents["error"]): void {
  console.warn(error.message);
  tell("error", error);
}

/** Tells the host, if there is one. */
export function tell<Type extends HostEventType>(type: Type, data: HostEvents[Type]): void {
  const detail: Message = { type, data };
  document.dispatchEvent(new CustomEvent(RELAY.event, { detail }));
}
