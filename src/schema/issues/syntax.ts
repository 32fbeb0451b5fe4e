import { type ParseError, parse, parseTree, findNodeAtLocation, printParseErrorCode } from "jsonc-parser";
import type { Issue } from "./issues.ts";

/** Where and how a text fails to be JSON: every place, as `line 12, column 3`. Empty when it is JSON. */
export function syntaxIssues(text: string): Issue[] {
  const errors: ParseError[] = [];
  parse(text.replace(/^\uFEFF/, " "), errors, { disallowComments: true, allowTrailingComma: false });
  return errors.map(({ error, offset }) => ({
    level: "error",
    path: [placeOf(text, offset)],
    words: `${syntaxWords(printParseErrorCode(error))} Near: ${nearby(text, offset)}`,
  }));
}

/** The line on which the value at a path stands, counted from 1; the nearest parent's where the value is missing. */
export function lineOf(text: string, path: readonly (string | number)[]): number {
  const root = parseTree(text);
  if (!root) return 1;
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return text.slice(0, node.offset).split("\n").length;
  }
  return 1;
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function nearby(text: string, offset: number): string {
  return JSON.stringify(text.slice(Math.max(0, offset - 20), offset + 20));
}

const SYNTAX_WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is not a JSON value. Put text in double quotation marks.",
  InvalidNumberFormat: "this is not a number as JSON writes it.",
  PropertyNameExpected: "a key is expected here. Is there a comma too many before it?",
  ValueExpected: "a value is expected here. Is there a comma too many before it?",
  ColonExpected: "a colon is missing between a key and its value.",
  CommaExpected: "a comma is missing before this.",
  CloseBraceExpected: "a closing } is missing.",
  CloseBracketExpected: "a closing ] is missing.",
  EndOfFileExpected: "the file goes on after its end. Is there a bracket too many?",
  InvalidCommentToken: "JSON has no comments. Delete this one.",
  UnexpectedEndOfString: "text is not closed with a quotation mark.",
  UnexpectedEndOfNumber: "a number breaks off.",
  InvalidEscapeCharacter: "a backslash stands before a character that it cannot escape.",
  InvalidCharacter: "a character stands here that text must not hold, such as a line break.",
};

const syntaxWords = (code: string): string =>
  Object.hasOwn(SYNTAX_WORDS, code) ? (SYNTAX_WORDS[code] ?? code) : `this cannot be read (${code}).`;
