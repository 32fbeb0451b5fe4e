import { type Actor, type BriefRecord, type CaseFile, type Evidence, NEITHER, NOT_STATED } from "../facts.ts";
import type { Issue } from "../issues/issues.ts";
import type { Part } from "../registries/evidence-words.ts";
import { saysDate } from "./dates-said.ts";
import { names, namesPerson, says } from "./words-said.ts";

interface ClaimKindDescriptor {
  readonly many: string;
  readonly wanted: string;
  /** What evidence of this alone is `of`. */
  readonly part?: Part;
}

/** What a quotation can carry, in the order in which it is told. */
export const CLAIM_KINDS = {
  signer: { many: "signers", wanted: "the name", part: "brief" },
  position: { many: "sides", wanted: "the side", part: "side" },
  filed: { many: "dates of briefs", wanted: "the date", part: "date" },
  counsel: { many: "counsel", wanted: "a name", part: "counsel" },
  relation: { many: "relations", wanted: "a name or the date" },
  event: { many: "events", wanted: "the date or a name" },
} as const satisfies Record<string, ClaimKindDescriptor>;

export type ClaimKind = keyof typeof CLAIM_KINDS;

/** One thing that the file claims, and the evidence that stands beside it. */
export interface QuotableClaim {
  readonly kind: ClaimKind;
  readonly path: Issue["path"];
  /** The name or the value, as the file has it: `Verizon`, `2014-06-13`. */
  readonly claimed: string;
  readonly evidence: readonly Evidence[];
  /** Whether a quotation holds the name or the value. */
  readonly isHeldBy: (quote: string) => boolean;
}

/** Every claim of a file that words can carry, in the order of the file. */
export function quotableClaims(file: CaseFile): readonly QuotableClaim[] {
  const actors = new Map(file.actors.map((actor) => [actor.id, actor]));
  const actor = (id: string): Actor => {
    const found = actors.get(id);
    if (found === undefined) throw new Error(`No actor ${id}.`);
    return found;
  };
  const stages = new Map(file.stages.map((stage) => [stage.id, stage]));
  const beside = { actor, stages };
  return [
    ...file.stages.flatMap((stage, i) => eventClaims(stage, ["stages", i], beside)),
    ...file.briefs.flatMap((brief, i) => briefClaims(brief, ["briefs", i], beside)),
    ...file.relations.map((relation, i) => relationClaim(relation, ["relations", i], beside)),
  ];
}

interface Beside {
  readonly actor: (id: string) => Actor;
  readonly stages: ReadonlyMap<string, CaseFile["stages"][number]>;
}

function eventClaims(
  { court, judges, parties, events }: CaseFile["stages"][number],
  path: Issue["path"],
  { actor }: Beside,
): readonly QuotableClaim[] {
  const there = [court ?? [], ...judges, ...parties.map((party) => party.actor)].flat().map(actor);
  return events.map(({ date, text, evidence }, n) => ({
    kind: "event",
    path: [...path, "events", n],
    claimed: text,
    evidence,
    isHeldBy: (quote) => saysDate(quote, date) || there.some((each) => names(quote, each)),
  }));
}

function briefClaims(brief: BriefRecord, path: Issue["path"], beside: Beside): readonly QuotableClaim[] {
  const { filed, filers, counsel, positions, evidence } = brief;
  const { actor } = beside;
  // What says for whom a brief is says when as well.
  const all = [...evidence, ...positions.flatMap((position) => position.evidence)];
  return [
    ...filers.map((filer, n): QuotableClaim => {
      const signer = actor(typeof filer === "string" ? filer : filer.actor);
      return {
        kind: "signer",
        path: [...path, "filers", n],
        claimed: signer.name,
        evidence: typeof filer === "string" ? evidence : filer.evidence,
        isHeldBy: (quote) => names(quote, signer),
      };
    }),
    ...positions.flatMap((position, n) => positionClaim(brief, position, [...path, "positions", n], beside)),
    ...(filed === undefined ? [] : [dated(filed, [...path, "filed"], all)]),
    ...counsel.map(({ firm, attorneys }, n): QuotableClaim => ({
      kind: "counsel",
      path: [...path, "counsel", n],
      claimed: [firm === undefined ? [] : actor(firm).name, ...attorneys].flat().join(", "),
      evidence: all,
      isHeldBy: (quote) =>
        attorneys.some((name) => namesPerson(quote, name)) ||
        (firm !== undefined && names(quote, actor(firm))),
    })),
  ];
}

const dated = (date: string, path: Issue["path"], evidence: readonly Evidence[]): QuotableClaim => ({
  kind: "filed",
  path,
  claimed: date,
  evidence,
  isHeldBy: (quote) => saysDate(quote, date),
});

function positionClaim(
  brief: BriefRecord,
  { stage, backs, evidence }: BriefRecord["positions"][number],
  path: Issue["path"],
  { actor, stages }: Beside,
): readonly QuotableClaim[] {
  if (backs === NOT_STATED) return [];
  const title = stages.get(stage)?.parties.find((party) => party.actor === backs)?.title;
  const isHeldBy = (quote: string): boolean =>
    backs === NEITHER
      ? says(quote, "neither party") || says(quote, "neither side")
      : names(quote, actor(backs)) ||
        (title !== undefined && (says(quote, title) || says(quote, `${title}s`)));
  return [{ kind: "position", path, claimed: backs, evidence: [...evidence, ...brief.evidence], isHeldBy }];
}

function relationClaim(
  { from, to, text, date, evidence }: CaseFile["relations"][number],
  path: Issue["path"],
  { actor }: Beside,
): QuotableClaim {
  const ends = [actor(from), actor(to)];
  return {
    kind: "relation",
    path,
    claimed: `${ends[0]?.name} ${text} ${ends[1]?.name}`,
    evidence,
    isHeldBy: (quote) =>
      ends.some((end) => names(quote, end)) || (date !== undefined && saysDate(quote, date)),
  };
}
