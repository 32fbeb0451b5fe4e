import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import type { GraphLink } from "../graph.ts";
import type { LinkMeaning } from "./link-table.ts";
import { dateOf, evidenceOf, wordsOf } from "./links.ts";
import type { Sources } from "./sources.ts";

type WrittenRelation = NonNullable<WrittenCaseFile["relations"]>[number];

export interface RelationMaking {
  readonly actorOf: (node: string) => string;
  readonly meaningOf: (link: GraphLink) => LinkMeaning;
  readonly stageOf: (link: GraphLink) => string;
  readonly sources: Sources;
  readonly unique: (wish: string) => string;
}

export interface LinkedRelation {
  readonly relation: WrittenRelation;
  readonly link: GraphLink;
}

/** Links as relations. One that leads both ways is two. */
export const linkRelations = (
  links: readonly GraphLink[],
  making: RelationMaking,
): readonly LinkedRelation[] =>
  links.flatMap((link) => {
    const { from, to, direction } = link;
    const there = relationOf(link, from, to, making);
    const isBothWays = direction === "mutual" && from !== to;
    return isBothWays ? [there, relationOf(link, to, from, making)] : [there];
  });

function relationOf(link: GraphLink, from: string, to: string, making: RelationMaking): LinkedRelation {
  const meaning = making.meaningOf(link);
  return {
    link,
    relation: {
      id: making.unique(`link-${link.place.line}`),
      from: making.actorOf(from),
      to: making.actorOf(to),
      // A link without a direction may be called “backs”, and says no more than that something was said of the two.
      kind: meaning === "backs" ? "position" : meaning,
      text: wordsOf(link),
      ...dateOf(link.attributes),
      stage: making.stageOf(link),
      evidence: evidenceOf(link, making.sources),
    },
  };
}
