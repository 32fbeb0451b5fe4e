import { afterEach, expect, test, vi } from "vitest";
import { notFetched, notFound } from "../explorer/load/problem.ts";
import { validate } from "../explorer/load/validate.ts";
import { fileWith, utf8 } from "../testing/file-with.ts";
import { modelOf } from "../testing/model-of.ts";
import { explorerOf, rendered } from "../testing/rendered.tsx";
import { Problem } from "./problem-page.tsx";

afterEach(() => void vi.unstubAllGlobals());

/** What is read of a case that cannot be shown, from the bytes of its file. */
function told(bytes: Uint8Array): readonly string[] {
  const examined = validate(bytes);
  if ("file" in examined) return ["shown"];
  return read(examined.problem);
}

const read = (problem: Parameters<typeof Problem>[0]["problem"]): readonly string[] =>
  rendered(<Problem problem={problem} top="./" wayOut="?" />, explorerOf(modelOf("acme: party")));

const FILE = fileWith("Société");

test("a file that is not JSON: every place is told at once, by line and column", () => {
  const text = [
    "{",
    '  "format": "amicus-graph/1"',
    '  "title": "Two slips",',
    "  'actors': [],",
    '  "cases": [],,',
    "}",
  ];
  const lines = told(utf8(text.join("\n")));
  expect(lines[0]).toBe("# The case file is not JSON");
  expect(lines.some((line) => line.includes("line 3") && line.includes("comma"))).toBe(true);
  expect(lines.some((line) => line.includes("line 4"))).toBe(true);
  expect(lines.some((line) => line.includes("line 5"))).toBe(true);
});

test("a file that does not validate: every issue with its line, its path and what to do", () => {
  const text = FILE.replace('"kind": "trade-association"', '"kind": "trade-asociation"')
    .replace('"actor": "acme"', '"actor": "acmee"')
    .replace('"filers"', '"filed": "2014-02-31", "filers"');
  const line = (part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;
  const lines = told(utf8(text));
  expect(lines[0]).toBe("# The case file has errors");
  expect(lines[1]).toContain("Nothing is drawn from half a file");
  for (const issue of [
    `Line ${line("trade-asociation")}. actors.0.kind: “trade-asociation” is not known here. Did you mean “trade-association”?`,
    `Line ${line("2014-02-31")}. briefs.0.filed: “2014-02-31” is not a date`,
  ])
    expect(lines.join("\n")).toContain(issue);
});

test("ids that name nobody are all told, with the nearest name", () => {
  const text = FILE.replace('"actor": "acme"', '"actor": "acmee"').replace('["guild"]', '["gild"]');
  const lines = told(utf8(text)).join("\n");
  expect(lines).toMatch(/stages\.0\.parties\.0\.actor: no actor “acmee”\. Did you mean “acme”\?/);
  expect(lines).toMatch(/briefs\.0\.filers\.0.*: no actor “gild”\. Did you mean “guild”\?/);
});

test("a file of another encoding is one line, and no letter is lost in silence", () => {
  const lines = told(Buffer.from(FILE, "latin1"));
  expect(lines[0]).toBe("# The case file is not in UTF-8");
  expect(lines[2]).toMatch(/^line 5, column \d+: byte E9 is not UTF-8\..*Société/);
});

test("a control character is told with its line, its place and its number", () => {
  const lines = told(utf8(fileWith("Rook\\u000b Society"))).join("\n");
  expect(lines).toContain("Line 5. actors.0.name: holds U+000B after “Rook”");
});

test("a file in UTF-16, with a byte order mark or with a key of the future is shown", () => {
  expect(told(Buffer.from(`\ufeff${FILE}`, "utf16le"))).toEqual(["shown"]);
  expect(told(Buffer.from(`\ufeff${FILE}`, "utf8"))).toEqual(["shown"]);
  expect(told(utf8(fileWith("Guild", ', "mood": "cheerful"')))).toEqual(["shown"]);
});

test("a case that is not there says what was asked for, and leads to what is probably meant", async () => {
  const files = [{ slug: "october-term", title: "The Term", cases: 60, briefs: 9 }];
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(files))));
  vi.stubGlobal("location", { search: "?case=October_Term.json&view=table" });
  const lines = read(await notFound("October_Term.json", "./"));
  expect(lines[0]).toBe("# There is no case “October_Term.json” here");
  expect(lines).toContain("Did you mean The Term?");
});

test("a server or a network that fails is named, and the advice is to try again", () => {
  expect(read(notFetched("The server answered 500.")).slice(0, 2)).toEqual([
    "# The case could not be loaded",
    "The server answered 500. Reload the page to try again.",
  ]);
});
