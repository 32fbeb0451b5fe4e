import { describe, expect, test } from "vitest";
import { parseCase } from "../../schema/issues/parse.ts";
import { issueLine } from "../../schema/issues/issues.ts";
import { DOCKET_FIXTURES, docketFixture } from "../../testing/docket-fixtures.ts";
import { importCase } from "../importers.ts";
import { mutations } from "../../testing/mutations.ts";

const whole = docketFixture("23-175.json").text;

async function said(name: string, text: string): Promise<string> {
  const result = await importCase([docketFixture("22M60.json"), { name, text }]);
  return result.ok ? "" : result.issues.map(issueLine).join("\n");
}

describe("what is wrong with a file is said with its place and what to do", () => {
  test.each([
    ["empty.json", "", "file: “empty.json” is empty. Was it saved, or downloaded to its end?"],
    ["half.json", whole.slice(0, 3000), /^line \d+, column \d+: /u],
    [
      "denied.json",
      "<html><head><title>Access Denied</title></head></html>",
      /is a web page, and no docket of the Supreme Court/u,
    ],
    ["ca9.txt", "04/18/2023 88 AMICUS BRIEF filed by Acme. [22-5459]", /is no docket of the Supreme Court/u],
    [
      "empty.html",
      '<table id="proceedings"></table>',
      /has no dated entry that could be read. Open the docket in a browser/u,
    ],
    [
      "other.eml",
      "From: no-reply@sc-us.gov\nTo: me@desk.example\n\nWelcome",
      /is a mail without the Court’s words/u,
    ],
  ])("%s", async (name, text, words) => {
    expect(await said(name, text)).toMatch(words);
  });
});

test("ids that mean something to a program are names like others", async () => {
  const text = whole
    .replaceAll("Goldwater Institute", "__proto__")
    .replaceAll("City of Chico", "constructor")
    .replaceAll("Gloria Johnson", "toString");
  const result = await importCase([{ name: "a.json", text }]);
  expect(parseCase(result.ok ? result.file : result)).toMatchObject({ ok: true });
});

test.each([
  ["a page", `<table id="proceedings"><tr><td>Aug 22 2023</td><td>${"<div>".repeat(50_000)}Petition DENIED.`],
  ["JSON", `{"ProceedingsandOrder":${"[".repeat(50_000)}`],
  ["JSON to its end", `{"ProceedingsandOrder":${"[".repeat(5000)}${"]".repeat(5000)}}`],
])("%s nested deeper than any real one is read or refused, and nothing breaks", async (_, text) => {
  expect(await importCase([{ name: "deep", text }])).toHaveProperty("ok");
});

// AMICUS_MUTATIONS=10000 tries as many.
test("no file that was spoiled on its way throws, and what is made of it passes the check", async () => {
  const tries = Number(process.env["AMICUS_MUTATIONS"] ?? 300);
  const files = DOCKET_FIXTURES.map(docketFixture);
  for (const { name, text } of mutations(files, tries)) {
    const result = await importCase([{ name, text }]);
    if (!result.ok) {
      expect(result.issues.map(issueLine).join("\n")).not.toContain("fault of this program");
      continue;
    }
    const checked = parseCase(result.file);
    expect(checked.ok ? [] : [text, ...checked.issues.map(issueLine)]).toEqual([]);
  }
});
