import type { HostEvents, HostEventType } from "../../embed/protocol/messages.ts";
import { type Message, RELAY } from "../../embed/protocol/protocol.ts";

/** Tells the host, if there is one. */
export function tell<Type extends HostEventType>(type: Type, data: HostEvents[Type]): void {
  const detail: Message = { type, data };
  document.dispatchEvent(new CustomEvent(RELAY.event, { detail }));
}
