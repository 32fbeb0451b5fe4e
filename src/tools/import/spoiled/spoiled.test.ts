import { expect, test } from "vitest";
import { IMPORTER_NAMES, importerOf } from "../../../input/importers.ts";
import { NO_CHOICES } from "../../../input/reading.ts";
import { readFiles } from "../../../input/read-files.ts";
import { opened } from "../../../input/opened.ts";
import { SAMPLES } from "./samples.ts";
import { tries } from "./tries.ts";

const all = IMPORTER_NAMES.flatMap((name) =>
  SAMPLES[name].map((sample) => [name, sample.file.name, sample] as const),
);

test.each(all)("%s reads %s whole", async (importer, name, { file, beside }) => {
  const read = [file, ...beside].map((each) => opened(name, each.bytes));
  expect(read.some((each) => "file" in each && importerOf(each.file) === importer)).toBe(true);
  expect(await readFiles([file, ...beside], NO_CHOICES)).toMatchObject({ ok: true });
});

// Ten thousand of each are tried by `npm run spoil`.
test.each(IMPORTER_NAMES)(
  "no spoiled file throws past the border of %s, and a case made of one is fine",
  async (name) => {
    const { faults, read, told } = await tries(SAMPLES[name], 60);
    expect(faults.map(({ words }) => words)).toEqual([]);
    expect(read + told).toBe(60);
    expect(told).toBeGreaterThan(0);
  },
);
