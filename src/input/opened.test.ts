import { expect, test } from "vitest";
import { issueLine } from "../schema/issues/issues.ts";
import { MOST_BYTES, opened } from "./opened.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function fault(name: string, bytes: Uint8Array): string {
  const result = opened(name, bytes);
  return "issue" in result ? issueLine(result.issue) : "";
}

test.each([
  ["UTF-8", bytesOf("Häkkinen")],
  ["UTF-8 with a byte order mark", bytesOf("\uFEFFHäkkinen")],
  [
    "UTF-16",
    new Uint8Array([0xff, 0xfe, ...Array.from("Häkkinen").flatMap((each) => [each.charCodeAt(0), 0])]),
  ],
])("%s is read as text", (_, bytes) => {
  expect(opened("a.csv", bytes)).toMatchObject({ file: { name: "a.csv", text: "Häkkinen" } });
});

test("what is no UTF-8 is read as Windows-1252, and says so", () => {
  const bytes = new Uint8Array([0x93, 0x48, 0xe4, 0x6b, 0x94, 0x20, 0x80]);
  expect(opened("a.csv", bytes)).toMatchObject({ file: { text: "“Häk” €", isWestern: true } });
});

test.each([
  ["brief.pdf", bytesOf("%PDF-1.7"), /is a PDF, .+ paste them as text\.$/u],
  [
    "brief.docx",
    bytesOf("PK\u0003\u0004[Content_Types].xml word/document.xml"),
    /is a Word document\. Save it as/u,
  ],
  [
    "list.ods",
    bytesOf("PK\u0003\u0004application/vnd.oasis.opendocument.spreadsheet"),
    /Save it as \.xlsx or CSV\./u,
  ],
  ["dockets.zip", bytesOf("PK\u0003\u000423-175.json"), /is a zip archive\. Unpack it/u],
  ["list.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old Excel or Word\. Save it as/u],
  ["empty.csv", new Uint8Array(), /is empty/u],
  ["noise.bin", new Uint8Array([0x41, 0x42, 0x90, 0x01, 0x02]), /is not UTF-8\. Is this a text file\?/u],
  ["large.csv", new Uint8Array(MOST_BYTES + 1_000_000), /has 65 MB, and at most 64 can be read/u],
])("%s is not read, and the reader is told what to do", (name, bytes, words) => {
  expect(fault(name, bytes)).toMatch(words);
});
