import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { ATTRIBUTES } from "./article/attributes.ts";
import { COMMANDS, HOST_EVENTS } from "./protocol/messages.ts";
import { messagesSchemaText } from "./protocol/messages-schema.ts";
import { PARAMETERS } from "./protocol/parameters.ts";
import { COMMAND_TYPES, HOST_EVENT_TYPES, posted } from "./protocol/protocol.ts";

/** What articles that nobody will edit again rely on. How it is described may change. */
const now = {
  parameters: PARAMETERS,
  attributes: ATTRIBUTES,
  messages: JSON.parse(messagesSchemaText(), (key, value) =>
    ["title", "description"].includes(key) && typeof value === "string" ? undefined : value,
  ),
};
// Which addresses there are says the build, whose own test asks it.
const { addresses: _, ...promised } = JSON.parse(
  readFileSync(new URL("contract-v1.json", import.meta.url), "utf8"),
);

// What is new goes into the contract by hand: from then on it is promised as well.
test("nothing that v1 promises was changed or taken away", () => {
  expect(broken(promised, now)).toEqual([]);
});

test("a host need not say more than v1 asked it to say", () => {
  const asked = Object.values(COMMANDS).map((entry) =>
    "optional" in entry ? [] : Object.keys(entry.fields),
  );
  expect(asked.flat()).toEqual(["step"]);
});

test("a change, a removal and an addition are told apart", () => {
  const before = { fields: { height: { type: "number" } }, words: ["a", "b"] };
  expect(broken(before, { ...before, fields: { height: { type: "string" } } })).toEqual([
    "fields.height.type",
  ]);
  expect(broken(before, { ...before, words: ["b", "c"] })).toEqual(['words: "a"']);
  expect(broken(before, { ...before, words: ["a", "b", "c"], more: 1 })).toEqual([]);
});

test("the registries know every type of message, and none besides", () => {
  expect(Object.keys(HOST_EVENTS)).toEqual([...HOST_EVENT_TYPES]);
  expect(Object.keys(COMMANDS)).toEqual([...COMMAND_TYPES]);
});

test("the published schema accepts what is said and refuses what is not", () => {
  const accepts = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(messagesSchemaText()));
  for (const message of [
    posted("height", { height: 640 }),
    posted("select", { id: null, label: "", kind: "", sides: [] }),
    posted("hello", undefined),
    posted("set", { stage: "second-circuit", select: "apple" }),
    posted("step", { step: "next" }),
    // A later v1 may say more.
    posted("height", { height: 640, width: 320 }),
  ])
    expect(accepts(message), JSON.stringify(message)).toBe(true);
  for (const message of [
    posted("height", { height: "640" }),
    posted("height", {}),
    posted("dance", {}),
    { ...posted("hello", undefined), v: 2 },
    "hello",
  ])
    expect(accepts(message), JSON.stringify(message)).toBe(false);
});

/** Where something is no longer as it was; what was added is no breach. */
function broken(before: unknown, after: unknown, path = ""): readonly string[] {
  if (Array.isArray(before)) {
    const rest: readonly unknown[] = Array.isArray(after) ? after : [];
    const present = rest.map((item) => JSON.stringify(item));
    return before
      .map((item) => JSON.stringify(item))
      .filter((item) => !present.includes(item))
      .map((item) => `${path}: ${item}`);
  }
  if (typeof before !== "object" || before === null) return before === after ? [] : [path];
  const rest: Readonly<Record<string, unknown>> = Object(after);
  return Object.entries(before).flatMap(([key, value]) =>
    broken(value, rest[key], path === "" ? key : `${path}.${key}`),
  );
}
