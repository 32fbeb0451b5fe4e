import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fileWith, linesOf, utf8 } from "../../testing/file-with.ts";
import { anyText } from "../../testing/hard-names.ts";
import { readCase } from "./read-case.ts";

/** Each letter as one byte, as Windows and the Mac of old saved a text in Western Europe. */
const oneByteEach = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string, order: "little" | "big", mark = "\ufeff"): Uint8Array {
  const marked = mark + text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at += 1)
    view.setUint16(at * 2, marked.charCodeAt(at), order === "little");
  return new Uint8Array(view.buffer);
}

const guildIn = (bytes: Uint8Array): string | undefined => {
  const reading = readCase(bytes);
  return "file" in reading ? reading.file.actors.find(({ id }) => id === "guild")?.name : undefined;
};

describe("bytes are read", () => {
  const name = "Café “Ämter” 日本 👩‍👧";
  const text = fileWith(name);
  test.each([
    ["as UTF-8", utf8(text)],
    ["as UTF-8 with a byte order mark, which Windows editors write", utf8(`\ufeff${text}`)],
    ["as UTF-16 with a mark, low byte first", utf16(text, "little")],
    ["as UTF-16 with a mark, high byte first", utf16(text, "big")],
    ["with line breaks of Windows", utf8(text.replaceAll("\n", "\r\n"))],
    ["with line breaks of the Mac of old", utf8(text.replaceAll("\n", "\r"))],
  ])("%s", (_, bytes) => {
    expect(guildIn(bytes)).toBe(name);
  });
});

describe("one line says what is wrong with the whole file:", () => {
  it("Windows-1252, with the line as it was meant", () => {
    const several = fileWith("Café Guild", ',\n  "credits": "Société"');
    expect(linesOf(oneByteEach(several))).toEqual([
      'line 5, column 34: byte E9 is not UTF-8. In Windows-1252 this would be: “{ "id": "guild", "name": "Café Guild", "kind": "trade-association" },”. 2 lines of the file have such bytes. Save the file as UTF-8.',
    ]);
  });

  it("Windows-1252 with a typographic apostrophe", () => {
    expect(linesOf(oneByteEach(fileWith("Makers\x92 Guild")))).toEqual([
      expect.stringContaining(
        'byte 92 is not UTF-8. In Windows-1252 this would be: “{ "id": "guild", "name": "Makers’ Guild"',
      ),
    ]);
  });

  it.each([
    ["a hundred lines of Latin letters", oneByteEach(fileWith("é\\n".repeat(100).replaceAll("\\n", "\n")))],
    ["Shift-JIS", Uint8Array.of(...utf8('{ "title": "'), 0x93, 0xfa, 0x96, 0x7b, ...utf8('" }'))],
    ["a character cut in two at the end", utf8(`${fileWith("Guild")}é`).slice(0, -1)],
    [
      "half of a pair, written as UTF-8",
      Uint8Array.of(...utf8('{ "title": "'), 0xed, 0xa0, 0x80, 0x22, 0x7d),
    ],
    ["UTF-16 without a mark", utf16(fileWith("Guild"), "little", "")],
    ["UTF-16 without a mark, high byte first", utf16(fileWith("Guild"), "big", "")],
    ["UTF-16 with half of a pair", utf16(fileWith("Swift \ud800 Trust"), "little")],
    ["UTF-16 with half of a character", utf16(fileWith("Guild"), "big").slice(0, -1)],
    ["UTF-32", Uint8Array.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0)],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0xff)],
    ["nothing at all", new Uint8Array()],
    ["a page", utf8("<!doctype html>\n<html>\n<p>Not found</p>\n</html>")],
    ["a table", utf8("id,name\nacme,Acme\nbolt,Bolt\n")],
    ["brackets without end", utf8("[".repeat(100_000))],
    [
      "brackets without end in a case",
      utf8(fileWith("Guild", `, "x": ${"[".repeat(999)}${"]".repeat(999)}`)),
    ],
  ])("%s", (_, bytes) => {
    const lines = linesOf(bytes);
    expect(lines).toEqual([expect.stringMatching(/^line \d+, column \d+: /)]);
    expect(lines[0]).not.toContain("\ufffd");
  });

  it("half of a pair in UTF-16, with its place", () => {
    expect(linesOf(utf16(fileWith("Swift \ud800 Trust"), "little"))).toEqual([
      "line 5, column 37: the UTF-16 of this file has half a character here. Save it as UTF-8.",
    ]);
  });
});

describe("JSON", () => {
  it("tells every place where it fails, one a line", () => {
    expect(linesOf('{\n  "title": "A"\n  "format": \'x\',\n  "cases": [],,\n}')).toEqual([
      expect.stringMatching(/^line 3, column 3: a comma is missing before this\./),
      expect.stringMatching(/^line 4, column 15: a key is expected here\./),
      expect.stringMatching(/^line 5, column 1: /),
    ]);
  });

  it("names what stands in the way and cannot be seen", () => {
    expect(linesOf('{\n "title":\u00a0"A" }')[0]).toMatch(
      /^line 2, column 10: U\+00A0 stands between values/,
    );
    expect(linesOf('\ufeff\ufeff{ "title": "A" }')[0]).toMatch(
      /^line 1, column 1: U\+FEFF stands between values/,
    );
    expect(linesOf('{\n "title": "Rook\u000b" }')[0]).toMatch(
      /^line 2, column 16: U\+000B stands as it is in a text/,
    );
  });

  it("stops at twenty lines of a text that is no JSON in all its lines", () => {
    const lines = linesOf(`{\n${Array.from({ length: 300 }, (_, n) => `  "key${n}": ,\n`).join("")}}`);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/^file: and \d+ more lines are not JSON\. Mend those above first\.$/);
  });

  it("tells once that a word processor has put its quotation marks", () => {
    expect(linesOf(`{\n${"  “key”: “value”,\n".repeat(300)}}`)).toEqual([
      expect.stringMatching(
        /^line 2, column 3: “ is not the quotation mark of JSON, which is "\. The same in 299 more places/,
      ),
    ]);
    expect(linesOf('{\n  “title”: "A"\n}')).toHaveLength(1);
  });

  it("refuses a key that stands twice, with every line on which it stands", () => {
    expect(linesOf(fileWith("Guild", ',\n  "briefs": []'))).toEqual([
      "Line 15. briefs: is a key that stands twice in one object, on lines 12 and 15. Only what follows the last would be read: join them, or delete what is old.",
    ]);
    const escaped = String.raw`Guild", "\u006eame": "Club", "name": "Union`;
    expect(linesOf(fileWith(escaped))).toEqual([
      expect.stringMatching(/^Line 5\. actors\.0\.name: .* stands 3 times in one object, on line 5\. Only/),
    ]);
  });

  it("lets a key stand once in each of two objects, whatever it is called", () => {
    const odd = ', "__proto__": { "a": 1 }, "constructor": { "a": 1 }';
    expect(linesOf(fileWith("Guild", odd)).map((line) => line.split(":")[0])).toEqual([
      "Line 14. __proto__",
      "Line 14. constructor",
    ]);
  });
});

it("one line stands for one cause: letters lost in a hundred texts, or an actor that a hundred briefs name", () => {
  const briefs = Array.from(
    { length: 100 },
    (_, n) =>
      `{ "id": "c${n}", "title": "Caf\ufffd", "filers": [], "positions": [{ "stage": "appeal", "backs": "acme" }] }`,
  );
  const text = fileWith("Guild", ",")
    .replace('"briefs": [', `"briefs": [\n${briefs.join(",\n")},`)
    .replace("],\n}", "]\n}");
  expect(linesOf(text)).toEqual([
    expect.stringMatching(
      /^Line 13\. briefs\.0\.title: holds U\+FFFD.* The same in 99 more places, on lines 14, 15, 16, .* and others\.$/,
    ),
  ]);
  expect(linesOf(text.replaceAll("\ufffd", "é").replaceAll('"backs": "acme"', '"backs": "acmee"'))).toEqual([
    expect.stringMatching(
      /^Line 13\. briefs\.0\.positions\.0\.backs: no actor “acmee”\. .* in 100 more places/,
    ),
  ]);
});

it("two actors of one name are asked for a short one, and the case is shown", () => {
  const actor = '{ "id": "guild-2", "name": "Guild", "kind": "ngo" },';
  const text = fileWith("Guild").replace('"actors": [', `"actors": [ ${actor}`);
  expect(linesOf(text)).toEqual([
    "Line 4. actors.0.name: “Guild” is what “guild” is called too. Give each a “short” of its own, which tells a reader who it is.",
  ]);
  expect(linesOf(text.replace('"guild-2",', '"guild-2", "short": "Guild of the North",'))).toEqual([]);
});

it("never throws, whatever the bytes, and agrees with the platform on what is JSON", () => {
  const text = fileWith("Guild");
  const part = fc.oneof(anyText, fc.constantFrom('"', ",", "}", "[", "\\", "\\u", "\ufeff", "//", "01"));
  const spoilt = fc
    .tuple(fc.nat(text.length), fc.nat(3), part)
    .map(([at, length, added]) => text.slice(0, at) + added + text.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), spoilt.map(utf8), fc.json().map(utf8)), (bytes) => {
      const reading = readCase(bytes);
      const isSaid = "isNo" in reading && (reading.isNo === "JSON" || reading.isNo === "text");
      expect("file" in reading || reading.issues.length > 0).toBe(true);
      expect(isSaid || isJson(new TextDecoder().decode(bytes))).toBe(true);
    }),
    { seed: 11, numRuns: 300 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
