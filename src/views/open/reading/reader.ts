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
        if (worker === null) return end(NO_WORKER);
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

const NO_WORKER: Read = {
  ok: false,
  issues: [
    {
      level: "error",
      path: [],
      words:
        "this browser, or the policy of this site, lets the page read nothing in the background (a worker), or the file was more than it could hold. Try another browser, or a smaller file; “npm run import” reads the same files.",
    },
  ],
  questions: [],
};
