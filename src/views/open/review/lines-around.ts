import { opened } from "../../../input/opened.ts";
import type { GivenFile } from "../../../input/reading.ts";
import { visible } from "../../../schema/issues/issues.ts";

/** A line of a file, as it stands there. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

const AROUND = 2;
const LONGEST = 400;

/** The lines around one of a file; none where the file is no text. */
export function linesAround(file: GivenFile, line: number): readonly FileLine[] {
  const read = opened(file.name, file.bytes);
  if (!("file" in read) || read.file.text === "") return [];
  const first = Math.max(1, line - AROUND);
  return read.file.text
    .split(/\r\n|\n|\r/u)
    .slice(first - 1, line + AROUND)
    .map((text, index) => ({ number: first + index, text: cut(text) }));
}

/** A file of one line would be all of it. */
const cut = (text: string): string =>
  visible((text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replaceAll("\t", "  "));
