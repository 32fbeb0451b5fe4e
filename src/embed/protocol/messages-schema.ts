import { COMMANDS, type Entry, HOST_EVENTS } from "./messages.ts";
import { NAMESPACE, VERSION } from "./protocol.ts";

/** The text of `embed/v1/messages.schema.json`: every message of the promise, for whoever wants types or checks. */
export function messagesSchemaText(): string {
  const types = [...Object.keys(HOST_EVENTS), ...Object.keys(COMMANDS)];
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Messages between an Amicus Graph embed and the page around it, v1",
    description: "Posted with postMessage. Types and fields are added to, never changed or removed.",
    anyOf: types.map((type) => ({ $ref: `#/$defs/${type}` })),
    $defs: { ...definitions("From the graphic", HOST_EVENTS), ...definitions("To the graphic", COMMANDS) },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function definitions(direction: string, entries: Readonly<Record<string, Entry>>): object {
  return Object.fromEntries(
    Object.entries(entries).map(([type, { says, fields, optional = [] }]) => {
      const required = Object.keys(fields).filter((name) => !optional.includes(name));
      return [
        type,
        {
          description: `${direction}. ${says}`,
          type: "object",
          required: ["ns", "v", "type", ...(required.length > 0 ? ["data"] : [])],
          properties: {
            ns: { const: NAMESPACE },
            v: { const: VERSION },
            type: { const: type },
            data: { type: "object", required, properties: fields },
          },
        },
      ];
    }),
  );
}
