import type { WrittenCaseFile } from "../../schema/case-file.ts";
import { completed } from "../../schema/completed.ts";
import type { CaseTrouble, Fetched } from "./fetched.ts";

/** The case that a single-file edition carries in itself, where the build that validated it has put it. */
export function caseInside(slug: string, home: string): Fetched {
  const element = document.getElementById("case-file");
  if (!element || slug !== home) return { trouble: notInside(slug, home) };
  const written: WrittenCaseFile = JSON.parse(element.textContent);
  return { file: completed(written), digest: element.dataset["digest"] ?? null };
}

function notInside(slug: string, home: string): CaseTrouble {
  return {
    code: "not-found",
    headline: `The case “${slug}” is not in this file`,
    advice: `This is one case in one file, “${home}”, which asks no server for another. Take “case=${slug}” out of the address.`,
    issues: [],
  };
}
