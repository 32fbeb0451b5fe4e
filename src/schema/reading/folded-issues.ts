import type { Issue } from "../issues/issues.ts";

/** So many of one cause are each told in full. */
const MOST_ALIKE = 3;
/** Of the others so many are told by their lines. */
const MOST_LINES = 12;

/** One line for one cause: where the same is wrong with the same key in many places, the first place stands for all. */
export function foldedIssues(issues: readonly Issue[]): readonly Issue[] {
  const alike = new Map<string, Issue[]>();
  for (const issue of issues) {
    const cause = causeOf(issue);
    const group = alike.get(cause);
    if (group) group.push(issue);
    else alike.set(cause, [issue]);
  }
  return [...alike.values()].flatMap((group) => (group.length > MOST_ALIKE ? folded(group) : group));
}

/** List positions aside: `briefs.*.positions.*.backs`, and what is wrong with it. */
const causeOf = ({ level, path, words }: Issue): string =>
  JSON.stringify([level, path.map((step) => (typeof step === "number" ? "*" : step)), words]);

function folded([first, ...rest]: readonly Issue[]): readonly Issue[] {
  if (!first) return [];
  const lines = [...new Set(rest.flatMap(({ line }) => line ?? []))];
  const more = lines.length > MOST_LINES ? " and others" : "";
  const on = `on ${lines.length === 1 ? "line" : "lines"} ${lines.slice(0, MOST_LINES).join(", ")}${more}`;
  return [{ ...first, words: `${first.words} The same in ${rest.length} more places, ${on}.` }];
}
