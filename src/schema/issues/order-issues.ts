import type { BriefId, CaseFile, Stage } from "../facts.ts";
import type { Issue } from "./issues.ts";

/** Where the picture of a stage cannot have its briefs in the order that the file wants, and why. */
export function orderIssues({ stages, briefs }: CaseFile): Issue[] {
  return stages.flatMap((stage, n) => {
    const order = stage.order ?? [];
    const backed = (id: BriefId): readonly string[] =>
      (briefs.find((brief) => brief.id === id)?.positions ?? [])
        .filter((position) => position.stage === stage.id)
        .map(({ backs }) => backs);
    return order.flatMap((id, at): Issue[] => {
      // An id of nobody is told as such.
      if (!briefs.some((brief) => brief.id === id)) return [];
      const words = wordsOn(id, order.slice(0, at), { stage, backed });
      return words === "" ? [] : [{ level: "warning", path: ["stages", n, "order", at], words }];
    });
  });
}

interface Known {
  readonly stage: Stage;
  /** Whom a brief backs at the stage; nobody where it takes no position there. */
  readonly backed: (id: BriefId) => readonly string[];
}

/** What keeps a brief from its place after those before it; empty for nothing. */
function wordsOn(id: BriefId, before: readonly BriefId[], { stage, backed }: Known): string {
  if (backed(id).length === 0)
    return `“${id}” takes no position at this stage, whose picture does not have it. Take it out of the order.`;
  if (before.includes(id))
    return `“${id}” stands twice in the order; its first place holds. Take this one out.`;
  const mine = firstParty(stage, backed(id));
  const late = before.find((other) => {
    const theirs = firstParty(stage, backed(other));
    return mine >= 0 && mine < theirs && areTogether(stage, mine, theirs);
  });
  if (late === undefined) return "";
  const [first, second] = [mine, firstParty(stage, backed(late))].map((at) => stage.parties[at]?.actor);
  return `“${id}” cannot stand after “${late}”: their lines would cross, for “${first}” comes before “${second}” in “parties”. Name the briefs for “${first}” first, or change the order of the parties.`;
}

/** The place among the parties of the first that is backed; -1 where none is. */
const firstParty = ({ parties }: Stage, backs: readonly string[]): number =>
  parties.findIndex(({ actor }) => backs.includes(actor));

/** Whether two parties stand on one side, as far as a stage says it by itself: one title, or one with the other. */
function areTogether({ parties }: Stage, one: number, other: number): boolean {
  const [a, b] = [parties[one], parties[other]];
  if (!a || !b) return false;
  return (a.title !== undefined && a.title === b.title) || a.with === b.actor || b.with === a.actor;
}
