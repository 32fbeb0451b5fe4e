import { NO_CHOICES, type GivenFile } from "../../../input/reading.ts";
import { readFiles } from "../../../input/read-files.ts";
import { issueLine } from "../../../schema/issues/issues.ts";
import type { Sample } from "./samples.ts";
import { numbersFrom, spoiled } from "./spoil.ts";

/** What became of so many spoiled files. */
export interface Tries {
  /** A case that passes the check was made of so many; of the others it was told why not. */
  readonly read: number;
  readonly told: number;
  /** What should not be: a throw, a case with an error, or a refusal without words. */
  readonly faults: readonly Fault[];
  /** In milliseconds. */
  readonly longest: number;
  readonly slowest: GivenFile | undefined;
}

interface Fault {
  readonly words: string;
  readonly file: GivenFile;
}

/** Reads so many spoiled copies of some files, each the whole way that the page and the command go. The same call tries the same. */
export async function tries(samples: readonly Sample[], count: number): Promise<Tries> {
  const next = numbersFrom(37);
  let [read, told, longest] = [0, 0, 0];
  let slowest: GivenFile | undefined;
  const faults: Fault[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const whole = samples[nth % samples.length];
    if (whole === undefined) break;
    const file = { name: whole.file.name, bytes: spoiled(whole.file.bytes, next) };
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that each has its time
    const words = await faultOf([file, ...whole.beside]);
    const took = performance.now() - start;
    if (took > longest) [longest, slowest] = [took, file];
    if (words === "") read += 1;
    else if (words === TOLD) told += 1;
    else faults.push({ words, file });
  }
  return { read, told, faults, longest, slowest };
}

const TOLD = "told";

/** Empty where a case was made, `told` where it was said why not. */
async function faultOf(files: readonly GivenFile[]): Promise<string> {
  try {
    const reading = await readFiles(files, NO_CHOICES);
    if (reading.ok) return "";
    const lines = reading.issues.map(issueLine);
    if (lines.length === 0 || lines.some((line) => line.trim() === "")) return "It says nothing.";
    // What a reader did not foresee, and a case that it made and that the check refuses.
    const unforeseen = lines.find((line) => line.includes("fault of this program"));
    return unforeseen ?? TOLD;
  } catch (error) {
    return `It throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
