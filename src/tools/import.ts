import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { counted } from "../derive/words/series.ts";
import { caseText } from "../input/case-text.ts";
import type { ImportResult, InputFile, Note } from "../input/importer.ts";
import { IMPORTERS, IMPORTER_NAMES, importCase } from "../input/importers.ts";
import { opened } from "../input/opened.ts";
import { completed } from "../schema/completed.ts";
import { type Issue, issueLine, quoted, visible } from "../schema/issues/issues.ts";
import { parseCase } from "../schema/issues/parse.ts";

/**
 * Reads files of another format, together one case, and prints or writes the case file. What was read, inferred and
 * skipped is told line by line. Exit code 1 when nothing could be made of them.
 */
export async function run(words: readonly string[]): Promise<number> {
  const { paths, out } = argumentsIn(words);
  if (paths.length === 0 || out === "") {
    console.error("Which file? npm run import -- docket.json --out data/cases/my-case.json");
    return 1;
  }
  const { result, lines } = await imported(paths);
  for (const line of lines) console.error(line);
  if (result === undefined) return 1;
  const text = caseText(result.file);
  if (out === undefined) console.log(text);
  else {
    writeFileSync(out, text);
    console.error(`Written to ${out}. npm run check -- ${out} tells what it lacks.`);
  }
  return 0;
}

function argumentsIn(words: readonly string[]): {
  readonly paths: readonly string[];
  readonly out: string | undefined;
} {
  const at = words.indexOf("--out");
  if (at < 0) return { paths: words, out: undefined };
  return { paths: [...words.slice(0, at), ...words.slice(at + 2)], out: words[at + 1] ?? "" };
}

type Good = Extract<ImportResult, { readonly ok: true }>;

/** The case of some files, and every line that is to be said of them. No result where anything is wrong. */
export async function imported(
  paths: readonly string[],
): Promise<{ readonly result: Good | undefined; readonly lines: readonly string[] }> {
  const files = paths.map(openedAt);
  const faults = files.flatMap((each) => ("issue" in each ? [each.issue] : []));
  if (faults.length > 0) return { result: undefined, lines: faults.map(errorLine) };
  const read = files.flatMap((each) => ("file" in each ? [each.file] : []));
  const result = await importCase(read);
  if (!result.ok) return { result: undefined, lines: result.issues.map(errorLine) };
  const parsed = parseCase(result.file);
  // What an importer makes has to pass the check; where it does not, nothing is written.
  if (!parsed.ok) return { result: undefined, lines: parsed.issues.map(errorLine) };
  return {
    result,
    lines: [
      ...read.map(formLine),
      ...result.notes.map(noteLine),
      ...result.questions.map(
        ({ words, answer }) => `question: ${words}${answer === undefined ? "" : ` Taken: ${answer}.`}`,
      ),
      ...parsed.warnings.map((issue) => `warning: ${issueLine(issue)}`),
      summary(result),
    ],
  };
}

function openedAt(path: string): ReturnType<typeof opened> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return {
      issue: { level: "error", path: [], words: `${quoted(path)} cannot be opened. Is the name right?` },
    };
  }
  return opened(basename(path), bytes);
}

const errorLine = (issue: Issue): string => `error: ${issueLine(issue)}`;

function formLine(file: InputFile): string {
  const name = IMPORTER_NAMES.find((each) => IMPORTERS[each].recognises(file));
  const western =
    file.isWestern === true
      ? " Its bytes are no UTF-8 and were read as Windows-1252: check the accents."
      : "";
  return `${visible(file.name)}: read as ${name === undefined ? "a file beside another" : IMPORTERS[name].label}.${western}`;
}

/** `inferred 23-175.json:152: A brief; that it backs …: “Sep 11 2023 Brief …”` */
function noteLine({ outcome, file, line, words, quote }: Note): string {
  const place = `${visible(file)}${line === undefined ? "" : `:${line}`}`;
  return `${outcome} ${place}: ${words}${quote === undefined ? "" : ` ${quoted(quote)}`}`;
}

function summary({ file, notes }: Good): string {
  const { actors, briefs, stages } = completed(file);
  const counts = (["read", "inferred", "skipped"] as const).map(
    (outcome) => `${notes.filter((note) => note.outcome === outcome).length} ${outcome}`,
  );
  const made = [
    counted(briefs.length, "brief"),
    counted(actors.length, "actor"),
    counted(stages.length, "stage"),
  ];
  return `${made.join(", ")}; of the entries ${counts.join(", ")}.`;
}
