import type { WrittenCaseFile } from "../schema/case-file.ts";

/** A case file as text: one line for each actor, case, stage, brief and source, so that a diff can be read. */
export function caseText(file: WrittenCaseFile): string {
  const parts = Object.entries(file).map(
    ([key, value]: [string, unknown]) => `  ${JSON.stringify(key)}: ${valueText(value)}`,
  );
  return `{\n${parts.join(",\n")}\n}\n`;
}

function valueText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
}
