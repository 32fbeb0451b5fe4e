import { expect, it } from "vitest";
import { RECORD, RECORD_MODEL } from "../../testing/bundled-record.ts";
import { modelOf } from "../../testing/model-of.ts";
import { textOf } from "../words/names.ts";
import { relationStatement } from "./statement.ts";

it.each([
  { text: "reversed", sentence: "court reversed acme" },
  { text: "held … in civil contempt", sentence: "court held acme in civil contempt" },
  { text: "held…in civil contempt", sentence: "court held acme in civil contempt" },
  { text: "ruled for …", sentence: "court ruled for acme" },
])("$text reads as $sentence", ({ text, sentence }) => {
  const model = modelOf("acme: party", `court: ${text} on acme`);
  const sentences = model
    .relationsOf("acme")
    .map((relation) => textOf(relationStatement(model, relation).words));
  expect(sentences).toEqual([sentence]);
});

it("in the bundled record, words that follow the second name are words that need it first", () => {
  const placed = RECORD.relations.filter(({ text }) => text.includes("…"));
  expect(placed.map((relation) => textOf(relationStatement(RECORD_MODEL, relation).words)))
    .toMatchInlineSnapshot(`
      [
        "Microsoft asked Judge Francis to cancel the warrant (motion to vacate)",
        "Judge Preska held Microsoft in civil contempt",
        "United States asked the Supreme Court to take the case (petition for certiorari)",
        "Microsoft asked the Supreme Court not to take the case (opposition to certiorari)",
        "Supreme Court took the case, as asked by the United States (certiorari granted)",
        "BSA (software industry) urged Judge Preska to cancel the warrant, in a letter supporting the brief of Apple and Cisco",
        "Supreme Court set aside the ruling of the Second Circuit with nothing more to decide (vacated as moot)",
        "Microsoft publicly counted the neutral brief of Ireland as supportive",
      ]
    `);
});

it("in the bundled record, all other words end in a verb that takes the name, or in a preposition", () => {
  const lasts = RECORD.relations
    .filter(({ text }) => !text.includes("…"))
    .map(({ text }) => / ?(\S+)(?: the| the full)?$/u.exec(text)?.[1] ?? "");
  expect(lasts).toHaveLength(87);
  expect([...new Set(lasts)].sort((a, b) => a.localeCompare(b))).toMatchInlineSnapshot(`
    [
      "against",
      "before",
      "by",
      "cited",
      "facing",
      "for",
      "from",
      "hurt",
      "in",
      "of",
      "on",
      "to",
      "with",
    ]
  `);
});
