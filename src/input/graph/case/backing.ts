import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import { plainName } from "../../names/plain-text.ts";
import type { GraphLink } from "../graph.ts";
import { saidOf } from "./attribute-names.ts";
import { dateOf, evidenceOf, sideNamed } from "./links.ts";
import type { Sources } from "./sources.ts";

type WrittenBrief = NonNullable<WrittenCaseFile["briefs"]>[number];

export interface BriefMaking {
  readonly actorOf: (node: string) => string;
  readonly nameOf: (actor: string) => string;
  readonly stageOf: (link: GraphLink) => string;
  readonly sources: Sources;
  readonly unique: (wish: string) => string;
}

export interface LinkedBrief {
  readonly brief: WrittenBrief;
  readonly links: readonly GraphLink[];
}

/** Links that back somebody as briefs: those of one brief by the file’s own word, the others one each. */
export function linkedBriefs(links: readonly GraphLink[], making: BriefMaking): readonly LinkedBrief[] {
  const groups = new Map<string, GraphLink[]>();
  for (const [index, link] of links.entries()) {
    const brief = saidOf(link.attributes, "brief");
    const key = brief === "" ? `link ${index}` : `brief ${brief}`;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return [...groups.values()].map((group) => ({ brief: briefOf(group, making), links: group }));
}

function briefOf(links: readonly GraphLink[], making: BriefMaking): WrittenBrief {
  const { actorOf, nameOf, stageOf, sources, unique } = making;
  const filers = [...new Set(links.map(({ from }) => actorOf(from)))];
  const [first = ""] = filers;
  const sides = new Map(
    links.map((link) => {
      const [stage, backs] = [stageOf(link), sideNamed(link.to) ?? actorOf(link.to)];
      return [`${stage} ${backs}`, { stage, backs }] as const;
    }),
  );
  const filed = links.map(({ attributes }) => dateOf(attributes).date).find((date) => date !== undefined);
  const more = filers.length > 1 ? " and others" : "";
  return {
    id: unique(`brief-${first}`.slice(0, 80)),
    title: plainName(`Brief of ${nameOf(first)}${more}`),
    filers,
    positions: [...sides.values()],
    ...(filed === undefined ? {} : { filed }),
    evidence: links.flatMap((link) => evidenceOf(link, sources)),
  };
}
