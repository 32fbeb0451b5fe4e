import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const SOURCE = new URL("../", import.meta.url);

const textsOf = (ending: RegExp): readonly string[] =>
  readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name) && !name.includes(".test."))
    .map((name) => readFileSync(new URL(name, SOURCE), "utf8"));

/** The classes that rules of a style sheet are for. */
function classesOf(sheet: string): readonly string[] {
  const plain = sheet.replaceAll(/\/\*.*?\*\//gs, "");
  const selectors = Array.from(plain.matchAll(/[^{};]*(?=\{)/g), ([selector]) => selector);
  return selectors.flatMap((selector) =>
    Array.from(selector.matchAll(/\.([a-z][\w-]*)/g), ([, name = ""]) => name),
  );
}

test("no rule of a style sheet is for a class that nothing on the page has", () => {
  const quoted = textsOf(/\.tsx?$/).flatMap((code) => code.match(/"[^"\n]*"|`[^`]*`/g) ?? []);
  const words = new Set(quoted.flatMap((text) => text.match(/[a-z][\w-]*/g) ?? []));
  const classes = new Set(textsOf(/\.css$/).flatMap(classesOf));
  expect(classes.size).toBeGreaterThan(50);
  expect([...classes].filter((name) => !words.has(name))).toEqual([]);
});
