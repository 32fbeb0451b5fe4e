/** Which messages are ours, and of which promise. */
export const NAMESPACE = "amicus-graph";
export const VERSION = 1;

/** Graphic → host. What each type says is told in `messages.ts`, which no bundle for other people’s pages carries. */
export const HOST_EVENT_TYPES = [
  "height",
  "ready",
  "view",
  "select",
  "filter",
  "gesture-blocked",
  "fallback",
  "error",
] as const;
/** Host → graphic. */
export const COMMAND_TYPES = ["hello", "set", "step", "start", "stop"] as const;

export interface Message {
  readonly type: string;
  readonly data: unknown;
}

/** A message as it is posted. */
export const posted = (type: string, data: unknown) => ({ ns: NAMESPACE, v: VERSION, type, data });

/** The message in something that anybody may have posted; `null` where it is none of ours. */
export function messageIn(anything: unknown): Message | null {
  // Object() makes an empty object of nothing, and leaves the rest to the comparison.
  const { ns, v, type, data }: Partial<Record<string, unknown>> = Object(anything);
  return ns === NAMESPACE && v === VERSION && typeof type === "string" ? { type, data } : null;
}

/** Between the boot script of a frame and its explorer: events of their one document, each with a message as `detail`. */
export const RELAY = {
  /** The explorer is here and listens. */
  listening: "amicus-graph-listening",
  /** From the host. */
  command: "amicus-graph-command",
  /** To the host. */
  event: "amicus-graph-event",
} as const;
