import { BOTH, type CaseFile, type Evidence, NEITHER, NOT_STATED } from "../facts.ts";
import type { Issue } from "./issues.ts";
import { companyIssues } from "./company-issues.ts";
import { didYouMean } from "./did-you-mean.ts";
import { storyIssues } from "./story-issues.ts";
import { viewIssues } from "./view-issues.ts";
import { actorsNamed } from "../named.ts";
import { ROLES, ROLE_NAMES } from "../registries/roles.ts";

type Path = readonly (string | number)[];

/** What the parts of a file say of each other: every id unique in the whole file, every reference answered. */
export function referenceIssues(file: CaseFile): Issue[] {
  return [
    ...idIssues(file),
    ...danglingIssues(file),
    ...successionIssues(file),
    ...companyIssues(file),
    ...viewIssues(file),
    ...storyIssues(file),
  ];
}

const LISTS = ["actors", "cases", "stages", "briefs", "relations", "sources"] as const;
const RESERVED: readonly string[] = [BOTH, NEITHER, NOT_STATED, "all"];

function idIssues(file: CaseFile): Issue[] {
  const first = new Map<string, string>();
  const issues: Issue[] = [];
  for (const list of LISTS) {
    for (const [index, { id }] of file[list].entries()) {
      const path = [list, index, "id"];
      const taken = first.get(id);
      if (taken !== undefined) {
        const words = `“${id}” is already the id of ${taken}. Ids are unique across the whole file; rename one.`;
        issues.push({ level: "error", path, words });
      }
      if (RESERVED.includes(id)) {
        issues.push({
          level: "error",
          path,
          words: `“${id}” has a meaning of its own in addresses. Choose another id.`,
        });
      }
      first.set(id, path.slice(0, 2).join("."));
    }
  }
  return issues;
}

interface Reference {
  readonly to: (typeof LISTS)[number];
  readonly id: string;
  readonly path: Path;
}

const ONE_OF = {
  actors: "actor",
  cases: "case",
  stages: "stage",
  briefs: "brief",
  relations: "relation",
  sources: "source",
};

function danglingIssues(file: CaseFile): Issue[] {
  const known = Object.fromEntries(LISTS.map((list) => [list, file[list].map(({ id }) => id)] as const));
  const sets = new Map(LISTS.map((list) => [list, new Set(known[list])]));
  return references(file)
    .filter(({ to, id }) => !sets.get(to)?.has(id))
    .map(({ to, id, path }) => ({
      level: "error",
      path,
      words: `no ${ONE_OF[to]} “${id}”.${remedy(id, to, known[to] ?? [])}`,
    }));
}

const remedy = (id: string, to: Reference["to"], known: readonly string[]): string =>
  id === BOTH
    ? " A brief for both sides has a position for each party that it backs."
    : didYouMean(id, known) || ` Add it to “${to}”.`;

function references(file: CaseFile): Reference[] {
  return [
    ...file.actors.flatMap(({ succeeds }, i) => point("actors", succeeds, ["actors", i, "succeeds"])),
    ...file.cases.flatMap((each, i) =>
      each.claims.flatMap((claim, k) => cited(claim.evidence, ["cases", i, "claims", k])),
    ),
    ...aboutReferences(file),
    ...file.stages.flatMap((stage, i) => stageReferences(stage, ["stages", i])),
    ...file.briefs.flatMap((brief, i) => briefReferences(brief, ["briefs", i])),
    ...file.relations.flatMap((relation, i) => [
      ...point("actors", relation.from, ["relations", i, "from"]),
      ...point("actors", relation.to, ["relations", i, "to"]),
      ...point("stages", relation.stage, ["relations", i, "stage"]),
      ...cited(relation.evidence, ["relations", i]),
    ]),
    ...file.story.flatMap(({ backing }, i) =>
      backing.flatMap(({ evidence }, n) => cited(evidence, ["story", i, "backing", n])),
    ),
  ];
}

/** A claim may be about anything the file names; a wrong id is reported as a missing actor. */
function aboutReferences(file: CaseFile): Reference[] {
  const any = new Set(LISTS.flatMap((list) => file[list].map(({ id }) => id)));
  return file.cases.flatMap((each, i) =>
    each.claims.flatMap((claim, k) =>
      claim.about.flatMap((id, n) =>
        any.has(id) ? [] : point("actors", id, ["cases", i, "claims", k, "about", n]),
      ),
    ),
  );
}

function stageReferences(stage: CaseFile["stages"][number], path: Path): Reference[] {
  return [
    ...point("cases", stage.case, [...path, "case"]),
    ...ROLE_NAMES.flatMap((role) => ROLES[role].ofStage).flatMap((key) =>
      holders(stage[key], [...path, key]),
    ),
    ...stage.reported.flatMap((total, n) => [
      ...point("actors", sideActor(total.backs), [...path, "reported", n, "backs"]),
      ...cited(total.evidence, [...path, "reported", n]),
    ]),
    ...stage.absent.flatMap(({ actor, evidence }, n) => [
      ...point("actors", actor, [...path, "absent", n, "actor"]),
      ...cited(evidence, [...path, "absent", n]),
    ]),
    ...point("actors", sideActor(stage.outcome?.for), [...path, "outcome", "for"]),
    ...cited(stage.outcome?.evidence ?? [], [...path, "outcome"]),
    ...(stage.order ?? []).flatMap((id, n) => point("briefs", id, [...path, "order", n])),
    ...stage.events.flatMap(({ evidence }, n) => cited(evidence, [...path, "events", n])),
  ];
}

function briefReferences(brief: CaseFile["briefs"][number], path: Path): Reference[] {
  return [
    ...ROLE_NAMES.flatMap((role) => ROLES[role].ofBrief).flatMap((key) =>
      holders(brief[key], [...path, key]),
    ),
    ...brief.filers.flatMap((filer, n) =>
      typeof filer === "string" ? [] : cited(filer.evidence, [...path, "filers", n]),
    ),
    ...brief.groups.flatMap(({ evidence }, n) => cited(evidence, [...path, "groups", n])),
    ...brief.positions.flatMap((position, n) => [
      ...point("stages", position.stage, [...path, "positions", n, "stage"]),
      ...point("actors", sideActor(position.backs), [...path, "positions", n, "backs"]),
      ...cited(position.evidence, [...path, "positions", n]),
    ]),
    ...(brief.takenUp ?? []).flatMap(({ evidence }, n) => cited(evidence, [...path, "takenUp", n])),
    ...cited(brief.evidence, path),
  ];
}

/** Whoever holds a role by a part of the file, as it is named there. */
const holders = (value: Parameters<typeof actorsNamed>[0], path: Path): Reference[] =>
  actorsNamed(value).map((each) => ({ to: "actors", id: each.id, path: [...path, ...each.path] }));

const sideActor = (backs: string | undefined): string | undefined =>
  backs === NEITHER || backs === NOT_STATED ? undefined : backs;

const point = (to: Reference["to"], id: string | undefined, path: Path): Reference[] =>
  id === undefined ? [] : [{ to, id, path }];

const cited = (evidence: readonly Evidence[], path: Path): Reference[] =>
  evidence.flatMap(({ source }, n) => point("sources", source, [...path, "evidence", n, "source"]));

function successionIssues(file: CaseFile): Issue[] {
  const before = new Map(file.actors.map(({ id, succeeds }) => [id, succeeds]));
  return file.actors.flatMap(({ id }, index): Issue[] => {
    let step = before.get(id);
    for (let walked = 0; step !== undefined && walked <= file.actors.length; walked += 1) {
      if (step === id) {
        const words =
          "leads back to this actor itself. A line of succession has a beginning; delete one link.";
        return [{ level: "error", path: ["actors", index, "succeeds"], words }];
      }
      step = before.get(step);
    }
    return [];
  });
}
