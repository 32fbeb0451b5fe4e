import type { CaseModel } from "../../model/model.ts";
import type { ActorId } from "../../schema/facts.ts";
import type { Tie } from "./co-filing.ts";
import { type Together, groupHeading } from "./overlay.ts";
import { type Link, actorLink } from "../../derive/words/names.ts";

export interface ListedTie {
  /** Both actors. */
  readonly ids: readonly [ActorId, ActorId];
  readonly text: string;
  /** Titles of the shared cases. */
  readonly cases: readonly string[];
}

interface ListedGroup {
  readonly heading: string;
  readonly members: readonly Link[];
  /** The strongest first. */
  readonly ties: readonly ListedTie[];
}

/** The picture of who files together in words: each group with its ties, and the ties between groups. */
export function groupsListed(model: CaseModel, together: Together): readonly ListedGroup[] {
  const groupOf = new Map(
    together.groups.flatMap(({ members }, index) => members.map((id) => [id, index] as const)),
  );
  const strongest = [...together.ties].sort((a, b) => b.cases.length - a.cases.length);
  const within = (index: number): readonly ListedTie[] =>
    strongest
      .filter(({ from, to }) => groupOf.get(from) === index && groupOf.get(to) === index)
      .map((tie) => listed(model, tie));
  const between = strongest.filter(({ from, to }) => groupOf.get(from) !== groupOf.get(to));
  return [
    ...together.groups.map(({ members }, index) => ({
      heading: groupHeading(model, together, index),
      members: members.map((id) => actorLink(model, id)),
      ties: within(index),
    })),
    ...(between.length === 0
      ? []
      : [{ heading: "Ties between groups", members: [], ties: between.map((tie) => listed(model, tie)) }]),
  ];
}

function listed(model: CaseModel, { from, to, cases }: Tie): ListedTie {
  const names = [from, to].map((id) => actorLink(model, id).text).sort((a, b) => a.localeCompare(b, "en"));
  return {
    ids: [from, to],
    text: names.join(" and "),
    cases: cases.map((id) => model.case(id).title),
  };
}
