import type { Choices, GivenFile, Tell } from "../../../input/reading.ts";
import type { Read } from "./read-case.ts";
import type { Order } from "./reading.worker.ts";

/** Reads some files, as often as a choice changes. */
export interface Reader {
  readonly files: readonly GivenFile[];
  /** `null` where it was stopped, by somebody or by being asked anew. */
  readonly read: (choices: Choices, tell: Tell) => Promise<Read | null>;
  readonly stop: () => void;
}

type Told = { readonly step: string } | { readonly reading: Read };

/** A reader in a worker, so that the page can be used meanwhile. */
export function readerOf(files: readonly GivenFile[]): Reader {
  let worker: Worker | null = null;
  let reading: AbortController | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
    reading?.abort();
  };
  return {
    files,
    stop,
    read: (choices, tell) => {
      // A worker that is reading hears nothing until it is done.
      if (reading !== null && !reading.signal.aborted) stop();
      const current = new AbortController();
      reading = current;
      const { signal } = current;
      return new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(null));
        const end = (result: Read): void => {
          resolve(result);
          current.abort();
        };
        worker ??= startedWorker(files);
        if (worker === null) return void readHere(files, choices, tell).then(end);
        worker.addEventListener("error", () => end(NO_WORKER), { signal });
        worker.addEventListener(
          "message",
          ({ data }: MessageEvent<Told>) => ("step" in data ? tell(data.step) : end(data.reading)),
          { signal },
        );
        order(worker, { choices });
      });
    },
  };
}

function startedWorker(files: readonly GivenFile[]): Worker | null {
  try {
    const worker = new Worker(new URL("./reading.worker.ts", import.meta.url), { type: "module" });
    order(worker, { files });
    return worker;
  } catch {
    // A page that is no server's, or whose policy has no room for workers.
    return null;
  }
}

/** Files are copied to the worker: the page shows lines of them. */
const order = (worker: Worker, words: Order): void => worker.postMessage(words, []);

/** In bytes: what is read before a reader notices that the page stands still. */
const MOST_HERE = 300_000;

/** Without a worker the page reads itself what is small, and says why not what would keep it from answering. */
async function readHere(files: readonly GivenFile[], choices: Choices, tell: Tell): Promise<Read> {
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_HERE) return NO_WORKER;
  tell("Reading on the page itself");
  const [{ readFiles }, { readCaseOf }] = await Promise.all([
    import("../../../input/read-files.ts"),
    import("./read-case.ts"),
  ]);
  const reading = await readFiles(files, choices, tell);
  return reading.ok ? readCaseOf(reading) : reading;
}

const NO_WORKER: Read = {
  ok: false,
  issues: [
    {
      level: "error",
      path: [],
      words:
        "this browser, or the policy of this site, lets the page read nothing in the background (a worker), and these files are more than the page can read without standing still, or more than it could hold. Try another browser, or files of less than 0.3 MB; “npm run import” reads the same files.",
    },
  ],
  questions: [],
};
