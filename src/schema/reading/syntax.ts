import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Issue, codePoint } from "../issues/issues.ts";
import { foldedIssues } from "./folded-issues.ts";
import type { Place } from "./places.ts";

type Placing = (offset: number) => Place;

/** A text as JSON, each value with its place; or where and how it fails to be JSON: the first fault of every line. */
export function syntaxTree(
  text: string,
  placed: Placing,
): { readonly tree: Node } | { readonly issues: readonly Issue[] } {
  const deep = offsetDeeperThan(text, DEEPEST);
  if (deep !== -1) {
    const words = `brackets stand in brackets more than ${DEEPEST} deep. No case file needs that.`;
    return { issues: [errorAt(placed(deep), words)] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return tree && errors.length === 0 ? { tree } : { issues: syntaxIssues(text, errors, placed) };
}

const DEEPEST = 50;
/** A text with more faulty lines has one fault in its manner, and nobody reads on. */
const MOST_LINES = 20;

function syntaxIssues(text: string, errors: readonly ParseError[], placed: Placing): readonly Issue[] {
  const start = text.search(/\S/);
  if (start === -1) return [errorAt(placed(0), "the file is empty.")];
  if (!/[{/]/.test(text.charAt(start))) {
    const words = `a case file begins with {, and this one with ${nearby(text, start)}. Is it another file?`;
    return [errorAt(placed(start), words)];
  }
  const issues = errors.map((error) => ({ error, issue: issueOf(text, error, placed) }));
  const symbols = new Set(issues.flatMap(({ error, issue }) => (isSymbol(error) ? (issue.line ?? 0) : [])));
  // After a symbol that is none the reader is lost until the next line: what that begins with is no fault of its own.
  const causes = issues.filter(({ error, issue: { line = 0, column = 1 } }) => {
    const isFirst = text.slice(error.offset - column + 1, error.offset).trim() === "";
    return !(isFirst && !isSymbol(error) && symbols.has(line - 1));
  });
  return oneEachLine(causes.map(({ issue }) => issue));
}

const errorAt = (place: Place, words: string): Issue => ({ level: "error", path: [], ...place, words });

function issueOf(text: string, error: ParseError, placed: Placing): Issue {
  const { offset, words } = faultOf(text, error);
  return errorAt(placed(offset), words);
}

const isSymbol = ({ error }: ParseError): boolean => printParseErrorCode(error) === "InvalidSymbol";

/** What follows a fault on its line is mostly its consequence. */
function oneEachLine(issues: readonly Issue[]): readonly Issue[] {
  const first = foldedIssues(
    [...new Map(issues.toReversed().map((issue) => [issue.line, issue])).values()].toReversed(),
  );
  const more = first.length - MOST_LINES;
  if (more <= 0) return first;
  const words = `and ${more} more lines are not JSON. Mend those above first.`;
  return [...first.slice(0, MOST_LINES), { level: "error", path: [], words }];
}

/** Where brackets outside text first stand so deep in others; -1 where they never do. */
function offsetDeeperThan(text: string, most: number): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (token === "{" || token === "[") depth += 1;
    if (token === "}" || token === "]") depth -= 1;
    if (depth > most) return index;
  }
  return -1;
}

interface Fault {
  readonly offset: number;
  readonly words: string;
}

function faultOf(text: string, { error, offset, length }: ParseError): Fault {
  const code = printParseErrorCode(error);
  const unseen = Object.hasOwn(UNSEEN, code) ? UNSEEN[code] : undefined;
  const found = unseen?.letters.exec(text.slice(offset, offset + length));
  if (unseen && found) {
    const { 0: letter, index } = found;
    return { offset: offset + index, words: `${codePoint(letter)} ${unseen.words}` };
  }
  const letter = text.charAt(offset);
  if (code === "InvalidSymbol" && /[“”„‟«»‘’‚‛'`]/.test(letter)) {
    return { offset, words: `${letter} is not the quotation mark of JSON, which is ".` };
  }
  return { offset, words: `${syntaxWords(code)} Near: ${nearby(text, offset)}` };
}

/** By fault, the letters that nobody can see in the text, and so must be told by number. */
const UNSEEN: Readonly<Record<string, { readonly letters: RegExp; readonly words: string }>> = {
  InvalidSymbol: {
    letters: /[^\p{L}\p{M}\p{N}\p{P}\p{S}]/u,
    words: "stands between values, where it means nothing and cannot be seen. Delete it.",
  },
  InvalidCharacter: {
    // oxlint-disable-next-line no-control-regex
    letters: /[\0-\x1f]/u,
    words: "stands as it is in a text. Delete it; a tab is written \\t.",
  },
};

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
  UnexpectedEndOfString: "text is not closed with a quotation mark, or goes on after the end of its line.",
  UnexpectedEndOfNumber: "a number breaks off.",
  InvalidEscapeCharacter: "a backslash stands before a character that it cannot escape.",
  InvalidUnicode: "four digits or letters from a to f must follow after \\u.",
};

const syntaxWords = (code: string): string =>
  Object.hasOwn(SYNTAX_WORDS, code) ? (SYNTAX_WORDS[code] ?? code) : `this cannot be read (${code}).`;
