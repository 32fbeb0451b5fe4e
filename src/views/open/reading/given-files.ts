import type { Issue } from "../../../schema/issues/issues.ts";
import { quoted } from "../../../schema/issues/issues.ts";
import { MOST_BYTES, tooLarge } from "../../../input/opened.ts";
import type { GivenFile } from "../../../input/reading.ts";

/** The bytes of files, or what keeps them from being read. */
export type Given = { readonly given: readonly GivenFile[] } | { readonly issues: readonly Issue[] };

/** Takes dropped or chosen files into memory; one that is too large is not even opened. */
export async function givenFiles(files: readonly File[]): Promise<Given> {
  const all = files.reduce((sum, { size }) => sum + size, 0);
  const large = files.filter(({ size }) => size > MOST_BYTES);
  if (large.length > 0) return { issues: large.map(({ name, size }) => issue(name, tooLarge(size))) };
  if (all > MOST_BYTES) return { issues: [{ ...ERROR, words: `together this ${tooLarge(all)}` }] };
  const read = await Promise.all(files.map(givenFile));
  const issues = read.flatMap((each) => ("issue" in each ? [each.issue] : []));
  return issues.length > 0
    ? { issues }
    : { given: read.flatMap((each) => ("file" in each ? [each.file] : [])) };
}

/** What was pasted, as a file that has no name of its own. */
export const pastedFile = (text: string): GivenFile => ({
  name: "pasted text",
  bytes: new TextEncoder().encode(text),
});

async function givenFile(file: File): Promise<{ readonly file: GivenFile } | { readonly issue: Issue }> {
  try {
    return { file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
  } catch {
    return { issue: issue(file.name, UNREADABLE) };
  }
}

const UNREADABLE =
  "cannot be opened: it is a folder, or it was moved or changed meanwhile. Choose the files in it, or save it anew.";

const ERROR = { level: "error", path: [] } as const;
const issue = (name: string, words: string): Issue => ({ ...ERROR, words: `${quoted(name)} ${words}` });
