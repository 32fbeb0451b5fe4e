import { type Reading, readCase } from "../../schema/reading/read-case.ts";
import type { Validated } from "./problem.ts";

/** Reads bytes that nobody has vouched for as a case file. */
export function validate(bytes: Uint8Array): Validated {
  const reading = readCase(bytes);
  if ("file" in reading) return { file: reading.file };
  return {
    problem: {
      code: "invalid",
      headline: HEADLINES[reading.isNo],
      advice:
        "Nothing is drawn from half a file. Nothing in the file was changed. Mend the places below and reload the page.",
      issues: reading.issues,
    },
  };
}

const HEADLINES = {
  text: "The case file is not in UTF-8",
  JSON: "The case file is not JSON",
  case: "The case file has errors",
} as const satisfies Record<Extract<Reading, { isNo: string }>["isNo"], string>;
