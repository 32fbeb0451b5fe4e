import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IMPORTER_NAMES } from "../../input/importers.ts";
import { SAMPLES } from "./spoiled/samples.ts";
import { tries } from "./spoiled/tries.ts";

const COUNT = 10_000;

/**
 * Spoils whole files of every importer in so many ways, reads each, and prints what became of them. Exit code 1 where
 * anything threw, or made a case that the check refuses; what did is kept in a folder.
 */
export async function run([count = String(COUNT), only = ""]: readonly string[]): Promise<number> {
  const names = IMPORTER_NAMES.filter((name) => name.includes(only));
  let faults = 0;
  console.log(
    "| importer | spoiled files | read as a case | told what is wrong | faults | longest, ms |\n|---|--:|--:|--:|--:|--:|",
  );
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- they would take each other's time
    const { read, told, longest, slowest, faults: found } = await tries(SAMPLES[name], Number(count));
    console.log(`| ${name} | ${count} | ${read} | ${told} | ${found.length} | ${Math.round(longest)} |`);
    faults += found.length;
    const folder = join(tmpdir(), "spoiled");
    mkdirSync(folder, { recursive: true });
    if (slowest) writeFileSync(join(folder, `slowest-${name}-${slowest.name}`), slowest.bytes);
    for (const [index, { words, file }] of found.slice(0, 20).entries()) {
      const path = join(folder, `${name}-${index + 1}-${file.name}`);
      writeFileSync(path, file.bytes);
      console.error(`${path}: ${words}`);
    }
  }
  return faults > 0 ? 1 : 0;
}
