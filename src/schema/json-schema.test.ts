import { readFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { completed } from "./completed.ts";
import { jsonSchemaText } from "./json-schema.ts";
import { textOfFile } from "../testing/bundled-record.ts";
import { parseCase } from "./issues/parse.ts";

const DATA = new URL("../../data/", import.meta.url);
const CASES = readdirSync(new URL("cases/", DATA)).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
const readCase = (slug: string) => JSON.parse(textOfFile(slug));
const validate = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } }).compile(
  JSON.parse(jsonSchemaText()),
);

test("the committed JSON Schema is what the schema in the code gives (npm run schema writes it)", () => {
  expect(readFileSync(new URL("case.schema.json", DATA), "utf8")).toBe(jsonSchemaText());
});

test.each(CASES)("%s satisfies the JSON Schema, by an independent validator", (name) => {
  validate(readCase(name));
  expect(validate.errors).toBeNull();
});

test("the JSON Schema refuses what the code refuses", () => {
  const [name = ""] = CASES;
  const file = readCase(name);
  expect(validate({ ...file, format: "amicus-graph/0" })).toBe(false);
  expect(validate({ ...file, actors: [{ id: "acme, inc", name: "Acme", kind: "company" }] })).toBe(false);
  expect(validate({ ...file, actors: [{ id: "acme", name: "Acme", kind: "firm" }] })).toBe(false);
});

test.each(CASES)("%s with its empty lists filled in is the file that the parser gives", (name) => {
  const result = parseCase(readCase(name));
  expect(result.ok && result.file).toEqual(completed(readCase(name)));
});
