import { expect, it } from "vitest";
import { fileWith, linesOf } from "../../testing/file-with.ts";

it.each([
  ["\\u000b", "U+000B", "a control character"],
  ["\\u0002", "U+0002", "a control character"],
  ["\\u0000", "U+0000", "a control character"],
  ["\u007f", "U+007F", "a control character"],
  ["\u0085", "U+0085", "a control character"],
  ["\\ud800", "U+D800", "half of a character"],
  ["😀\\ud83d", "U+D83D", "half of a character"],
  ["\\ufffe", "U+FFFE", "no character"],
  ["\u{1fffe}", "U+1FFFE", "no character"],
  ["\u200f", "U+200F", "direction of writing"],
  ["\u202e", "U+202E", "direction of writing"],
  ["\u2066", "U+2066", "direction of writing"],
  ["\u2028", "U+2028", "a line break that few programs know"],
  ["\ufeff", "U+FEFF", "left over"],
  ["\ufffd", "U+FFFD", "a letter that was lost"],
])("a text with %j is refused with its place and %s", (letter, number, why) => {
  const lines = linesOf(fileWith(`Rook${letter} Society`));
  expect(lines).toEqual([expect.stringMatching(/^Line 5\. actors\.0\.name: holds /)]);
  expect(lines[0]).toContain(`holds ${number}`);
  expect(lines[0]).toContain(why);
});

it("says behind which words the letter stands", () => {
  expect(linesOf(fileWith("😀 The Rook\\u000b Society\\ud83d"))).toEqual([
    expect.stringContaining("holds U+000B after “😀 The Rook”,"),
    expect.stringContaining("holds U+D83D after “😀 The Rook Society”,"),
  ]);
  expect(linesOf(fileWith("\\u0002Rook"))).toEqual([
    expect.stringContaining("holds U+0002 at its beginning,"),
  ]);
});

it("a text is looked at in keys too, and where the format knows no key", () => {
  expect(linesOf(fileWith("Guild", ', "mo\\u001bod": "a\\u0007b"'))).toEqual([
    expect.stringMatching(/^Line 14\. moU\+001Bod: holds U\+001B after “mo”/),
    expect.stringMatching(/^Line 14\. moU\+001Bod: holds U\+0007 after “a”/),
  ]);
});

it("a text that is refused is not told a second time that it is no id", () => {
  expect(linesOf(fileWith("Guild").replaceAll("appeal", "app\\u2028eal"))).toHaveLength(2);
});

it.each([
  "👩‍👧‍👦 Families",
  "می‌خواهم",
  "de\u00adluxe",
  "สมาคม\u200bผู้ประกอบการ",
  "e\u0301",
  '<b>&\\"=1+1',
  "\u0627\u0644",
])("a text such as %j is let pass", (name) => {
  expect(linesOf(fileWith(name))).toEqual([]);
});

it("a text may have line breaks in a note, and none in a name", () => {
  expect(linesOf(fileWith('Guild", "note": "One.\\n\\tTwo.'))).toEqual([]);
  expect(linesOf(fileWith("The\\nGuild"))).toEqual([
    "Line 5. actors.0.name: is text of one line, and holds a tab or a line break (U+0009, U+000A or U+000D). Write a space.",
  ]);
});

it("a text that shows nothing is refused", () => {
  expect(linesOf(fileWith("\u200b\u3000"))).toEqual([
    expect.stringContaining("holds nothing that can be seen"),
  ]);
});
