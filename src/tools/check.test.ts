import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validate } from "../explorer/load/validate.ts";
import { issueLine } from "../schema/issues/issues.ts";
import { fileWith, utf8 } from "../testing/file-with.ts";
import { quotationLines, verdictOn } from "./check.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "check-"));

function saved(name: string, bytes: Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return path;
}

describe("the check and the page say the same of", () => {
  test.each([
    ["a file of another encoding", Uint8Array.from(fileWith("Café"), (letter) => letter.charCodeAt(0))],
    ["a file that is not JSON", utf8(fileWith("Guild").replaceAll("},", "}"))],
    ["a key that stands twice", utf8(fileWith("Guild", ', "briefs": []'))],
    ["a control character", utf8(fileWith(String.raw`Rook\u000b Society`))],
    ["a wrong date", utf8(fileWith("Guild", ', "updated": "7/8/2016"'))],
    [
      "an id that names nobody",
      utf8(fileWith("Guild").replaceAll('"filers": ["guild"]', '"filers": ["gild"]')),
    ],
  ])("%s", (_, bytes) => {
    const examined = validate(bytes);
    const told = "problem" in examined ? examined.problem.issues.map(issueLine) : [];
    expect(told.length).toBeGreaterThan(0);
    expect(verdictOn(saved("a-case.json", bytes)).issues.map(issueLine)).toEqual(told);
  });

  test("a file with a byte order mark: nothing", () => {
    const bytes = utf8(`\ufeff${fileWith("Guild")}`);
    expect("file" in validate(bytes)).toBe(true);
    expect(verdictOn(saved("a-case.json", bytes))).toMatchObject({
      issues: [],
      summary: "fine: 2 actors, 1 brief, 0 relations",
    });
  });
});

test("a file that no address can open is named: as an error where a site serves it from", () => {
  mkdirSync(join(FOLDER, "cases"));
  const levels = ["My_case.json", "cases/My_case.json"].map((name) =>
    verdictOn(saved(name, utf8(fileWith("Guild")))).issues.map(({ level, words }) => [
      level,
      words.split(".")[0],
    ]),
  );
  expect(levels).toEqual([
    [["warning", "no address can open “My_case"]],
    [["error", "no address can open “My_case"]],
  ]);
});

test("a file that is not there is an error, and no crash", () => {
  expect(verdictOn(join(FOLDER, "nobody.json")).issues.map(issueLine)).toEqual([
    "file: cannot be opened. Is the name right?",
  ]);
});

describe("what the quotations of a file lack", () => {
  const { quotations } = verdictOn(saved("a-case.json", utf8(fileWith("Guild"))));
  if (quotations === undefined) throw new Error("The file has an error.");

  test("is told by kind, and where each is told", () => {
    expect(quotationLines(quotations, "a.json", false)).toEqual([
      "warning: 1 of 1 signers: no quotation holds the name.",
      "warning: 1 of 1 sides: no quotation holds the side.",
      "Quoted by name: 0 of 1 signers; quoted: 0 of 0 relations and events; with a page: 0 pieces of evidence. npm run check -- --evidence a.json lists each.",
    ]);
  });

  test("or claim by claim with line, place and remedy", () => {
    expect(quotationLines(quotations, "a.json", true)[0]).toBe(
      "warning: Line 13. briefs.0.filers.0: “Guild”: no words are quoted. Quote the words that have the name, or give the basis “inference” (of “brief”) and a note that says from what it is concluded.",
    );
  });
});
