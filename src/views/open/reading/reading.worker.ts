import { readFiles } from "../../../input/read-files.ts";
import { readCaseOf } from "./read-case.ts";
import type { Choices, GivenFile } from "../../../input/reading.ts";

/** What the page tells the worker: first the files, then how to read them, as often as a choice changes. */
export type Order = { readonly files: readonly GivenFile[] } | { readonly choices: Choices };

let files: readonly GivenFile[] = [];

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  if ("files" in data) files = data.files;
  else void answer(data.choices);
});

async function answer(choices: Choices): Promise<void> {
  const reading = await readFiles(files, choices, (step) => postMessage({ step }));
  postMessage({ reading: reading.ok ? readCaseOf(reading) : reading });
}
