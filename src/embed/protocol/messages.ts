import { ADDRESS_KEYS } from "../../state/codecs.ts";
import type { COMMAND_TYPES, HOST_EVENT_TYPES } from "./protocol.ts";

export type HostEventType = (typeof HOST_EVENT_TYPES)[number];
export type CommandType = (typeof COMMAND_TYPES)[number];

/** What a field may hold, as JSON Schema says it. */
export type Field =
  | { readonly type: "string" | "number" | "boolean"; readonly description?: string }
  | { readonly type: readonly ["string", "null"] | readonly ["number", "string"] }
  | { readonly type: "array"; readonly items: { readonly type: "string" }; readonly description?: string }
  | { readonly enum: readonly string[]; readonly description?: string };

/** What one type of message says, and carries. */
export interface Entry {
  readonly says: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Fields that may be left out. */
  readonly optional?: readonly string[];
}

const ids = { type: "array", items: { type: "string" } } as const;
const count = { type: "number" } as const;

/** Graphic → host. */
export const HOST_EVENTS = {
  height: {
    says: "How high the content is; at the start, and whenever it changes.",
    fields: { height: { type: "number", description: "CSS pixels" } },
  },
  ready: {
    says: "The graphic can be read: first as it was built, without its explorer, then as one that can be explored. Repeated on `hello`.",
    fields: { title: { type: "string" }, mode: { enum: ["still", "interactive"] } },
  },
  view: {
    says: "Another view, stage, comparison or step of the story is shown.",
    fields: {
      view: { type: "string" },
      stage: { type: "string", description: "a stage’s id, or all" },
      vs: { type: "string", description: "the stage it is compared with, or empty" },
      step: { type: "number", description: "the open step of the story, from 1; 0 while it is closed" },
      address: { type: "string", description: "the query that opens this view: ?stage=…" },
    },
  },
  select: {
    says: "The reader, or the host, selected something; id is null when nothing is.",
    fields: {
      id: { type: ["string", "null"] },
      label: { type: "string" },
      kind: {
        type: "string",
        description: "an actor’s kind; else brief, stage, relation, case or source; empty for nothing",
      },
      sides: { ...ids, description: "whom it backs here: actor ids, neither or not-stated" },
    },
  },
  filter: {
    says: "The filters changed, and with them what is shown.",
    fields: {
      role: ids,
      kind: ids,
      side: ids,
      from: { type: "string" },
      to: { type: "string" },
      actors: count,
      briefs: count,
      relations: count,
    },
  },
  "gesture-blocked": {
    says: "A reader scrolled over the picture, perhaps in order to zoom. Once per kind and visit.",
    fields: { kind: { enum: ["wheel", "touch"] } },
  },
  fallback: {
    says: "What is missing, while the graphic stays readable: its code may not load here, or there is no WebGL, or it was lost too often.",
    fields: { reason: { enum: ["blocked", "no-webgl", "context-lost"] } },
  },
  error: {
    says: "The case file could not be shown; or, as not-understood, the address or a command says what means nothing here.",
    fields: {
      code: { enum: ["not-found", "not-fetched", "invalid", "not-understood"] },
      message: { type: "string" },
    },
  },
} as const satisfies Record<HostEventType, Entry>;

/** Host → graphic. */
export const COMMANDS = {
  hello: { says: "Asks for `height` and `ready` once more; for hosts that came late.", fields: {} },
  set: {
    says: "Changes the view. Keys and values are those of the address, lists with commas; an empty text stands for the default. What is unknown or wrong changes nothing and is answered with `error`.",
    fields: Object.fromEntries(ADDRESS_KEYS.map((key) => [key, { type: "string" } as const])),
    optional: ADDRESS_KEYS,
  },
  step: {
    says: "Opens a step of the story with its view: a number from 1, next or previous; 0 closes the story.",
    fields: { step: { type: ["number", "string"] } },
  },
  start: { says: "Loads the explorer now, or wakes it after `stop`.", fields: {} },
  stop: { says: "Leaves the graphic as a still picture and gives its graphics memory back.", fields: {} },
} as const satisfies Record<CommandType, Entry>;

/** What a message of a type carries. */
export type HostEvents = { readonly [Type in HostEventType]: Fields<(typeof HOST_EVENTS)[Type]["fields"]> };

type Fields<Written> = { readonly [Key in keyof Written]: Value<Written[Key]> };
type Value<Written> = Written extends { readonly enum: readonly (infer Word)[] }
  ? Word
  : Written extends { readonly type: "array" }
    ? readonly string[]
    : Written extends { readonly type: readonly ["string", "null"] }
      ? string | null
      : Written extends { readonly type: "number" }
        ? number
        : string;
