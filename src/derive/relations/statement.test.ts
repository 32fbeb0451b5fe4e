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
        "Judge Preska held Microsoft in civil contempt",
        "BSA (software industry) urged Judge Preska to vacate the warrant, in a letter supporting the brief of Apple and Cisco",
        "Supreme Court vacated the judgment of the Second Circuit as moot",
        "Microsoft publicly counted the neutral brief of Ireland as supportive",
      ]
    `);
});

it("in the bundled record, all other words end in a verb that takes the name, or in a preposition", () => {
  const lasts = RECORD.relations
    .filter(({ text }) => !text.includes("…"))
    .map(({ text }) => / ?(\S+)(?: the| the full)?$/u.exec(text)?.[1] ?? "");
  expect(lasts).toHaveLength(91);
  expect([...new Set(lasts)].sort((a, b) => a.localeCompare(b))).toMatchInlineSnapshot(`
    [
      "affirmed",
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
      "reversed",
      "to",
      "with",
    ]
  `);
});
