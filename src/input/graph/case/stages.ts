import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import { plainName } from "../../names/plain-text.ts";
import { slug } from "../../names/slug.ts";
import type { Graph, GraphLink } from "../graph.ts";
import { saidOf } from "./attribute-names.ts";
import { sideNamed } from "./links.ts";

type WrittenStage = WrittenCaseFile["stages"][number];

export interface GraphStages {
  /** The id of the one case. */
  readonly case: string;
  readonly all: readonly WrittenStage[];
  /** The id of the stage of a link. */
  readonly of: (link: GraphLink) => string;
}

const TITLES =
  /^(?:petitioner|respondent|appellant|appellee|plaintiff|defendant|applicant|movant|claimant|relator|intervenor)s?$/iu;

/** The stages that links name, in the order in which they come first; one of all links where they name none. */
export function stagesOf(
  graph: Graph,
  backing: readonly GraphLink[],
  actorOf: (node: string) => string,
  unique: (wish: string) => string,
): GraphStages {
  const labelOf = ({ attributes }: GraphLink): string => plainName(saidOf(attributes, "stage")) || ALL_LINKS;
  const isNamed = graph.links.some(({ attributes }) => saidOf(attributes, "stage") !== "");
  const litigation = unique("case");
  const labels = [...new Set(graph.links.map(labelOf))];
  const ids = new Map(
    (labels.length > 0 ? labels : [ALL_LINKS]).map((label) => [label, unique(`stage-${slug(label, 40)}`)]),
  );
  const undirected = graph.links.some(({ direction }) => direction === "undirected");
  const titles = new Map(
    graph.nodes.map(
      ({ id, attributes }) => [id, plainName(saidOf(attributes, "partyTitle")).toLowerCase()] as const,
    ),
  );
  return {
    case: litigation,
    of: (link) => ids.get(labelOf(link)) ?? "",
    all: [...ids].map(([label, id]) => ({
      id,
      case: litigation,
      label,
      parties: partiesOf(
        backing.filter((link) => !isNamed || labelOf(link) === label),
        titles,
        actorOf,
      ),
      ...(undirected ? { unknown: [NO_DIRECTION] } : {}),
    })),
  };
}

/** Whoever is backed before a court is a party there; its title is known only where the file has one. */
function partiesOf(
  backing: readonly GraphLink[],
  titles: ReadonlyMap<string, string>,
  actorOf: (node: string) => string,
): WrittenStage["parties"] {
  const backed = [...new Set(backing.map(({ to }) => to))].filter((to) => sideNamed(to) === undefined);
  return backed.map((node) => {
    const title = titles.get(node) ?? "";
    return { actor: actorOf(node), ...(TITLES.test(title) ? { title: title.replace(/s$/u, "") } : {}) };
  });
}

const ALL_LINKS = "All links";
const NO_DIRECTION =
  "The file gives links no direction: which of two actors is named first means nothing in them.";
