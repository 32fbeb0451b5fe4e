import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { importerOf } from "../../input/importers.ts";
import { opened } from "../../input/opened.ts";
import { readFiles } from "../../input/read-files.ts";
import { NO_CHOICES } from "../../input/reading.ts";
import { completed } from "../../schema/completed.ts";
import { issueLine } from "../../schema/issues/issues.ts";
import { type Score, compared, labelsIn } from "./labels.ts";

/**
 * Reads every file of a folder by itself and prints what came of it: for files whose licence keeps them out of this
 * project. Where a file there has labels that a person gave to dockets, what was read is held against them.
 */
export async function run([folder]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error("Which folder? npm run samples -- FOLDER");
    return 1;
  }
  const paths = filesUnder(folder);
  const labels = paths.flatMap((path) => labelsIn(path));
  const scores: Score[] = [];
  for (const path of paths) {
    const name = relative(folder, path);
    const bytes = new Uint8Array(readFileSync(path));
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that each has its time
    const reading = await readFiles([{ name: basename(path), bytes }], NO_CHOICES);
    const took = Math.round(performance.now() - start);
    if (!reading.ok) {
      console.log(`${name}: not read. ${reading.issues.slice(0, 1).map(issueLine).join("")}`);
      continue;
    }
    const { actors, briefs, relations } = completed(reading.file);
    const file = opened(name, bytes);
    const as = "file" in file ? (importerOf(file.file) ?? "") : "";
    console.log(
      `${name}: ${as}, ${actors.length} actors, ${briefs.length} briefs, ${relations.length} other ties; ${took} ms`,
    );
    const label = labels.find(({ file: labelled }) => labelled === name);
    if (label !== undefined) scores.push(compared(label, reading.file));
  }
  if (scores.length > 0) {
    const sum = (of: (score: Score) => number): number =>
      scores.reduce((total, score) => total + of(score), 0);
    const [wanted, made, found] = [
      sum((each) => each.wanted),
      sum((each) => each.made),
      sum((each) => each.found),
    ];
    console.log(
      `Labels of ${scores.length} dockets: ${wanted} briefs wanted, ${made} made, ${found} of them right: precision ${(found / made).toFixed(2)}, recall ${(found / wanted).toFixed(2)}. Sides: ${sum((each) => each.right)} as labelled, ${sum((each) => each.unstated)} not stated, ${sum((each) => each.wrong)} otherwise.`,
    );
    for (const line of scores.flatMap(({ remarks }) => remarks)) console.log(line);
  }
  return 0;
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));
