import type { Proceedings } from "./at.ts";
import type { Brief } from "./model.ts";
import type { ActorId, Evidence, Side } from "../schema/facts.ts";
import { BASES } from "../schema/registries/bases.ts";
import type { Part } from "../schema/registries/evidence-words.ts";

/** How a claim is known. Evidence that only surrounds a claim is there to be read, and carries it no more than none. */
const CERTAINTIES = {
  ...BASES,
  context: { label: "sources give context only", strength: 0 },
  unsourced: { label: "unsourced", strength: 0 },
} as const;

type Certainty = keyof typeof CERTAINTIES;

/** How firmly a claim stands: by the strongest basis among its proofs. What is of a part of it counts where nothing else is there. */
export function certaintyOf(evidence: readonly Evidence[]): Certainty {
  const whole = evidence.filter(({ of }) => of === undefined);
  const proofs = (whole.length > 0 ? whole : evidence).filter(({ bearing }) => bearing !== "context");
  const [strongest] = [...proofs].sort((a, b) => BASES[b.basis].strength - BASES[a.basis].strength);
  return strongest?.basis ?? (evidence.length > 0 ? "context" : "unsourced");
}

/** Whether a line for the claim is drawn broken: nothing that was read or reported carries it. */
export const isUncertain = (evidence: readonly Evidence[]): boolean =>
  CERTAINTIES[certaintyOf(evidence)].strength === 0;

/** What says who wrote a brief: what is of that alone, else all that says that there is the brief. */
export function counselEvidence({ evidence }: Pick<Brief, "evidence">): readonly Evidence[] {
  const own = evidence.filter(({ of }) => of === "counsel");
  return own.length > 0 ? own : evidence;
}

export const certaintyLabel = (certainty: Certainty): string => CERTAINTIES[certainty].label;

/** Whether the record itself carries nothing of the claim, which is then said wherever the claim stands. */
export const lacksProof = (certainty: Certainty): boolean =>
  certainty === "context" || certainty === "unsourced";

/** How it is known whom a brief backs at a stage: by evidence of the side, or by the brief’s. */
export function sideEvidenceOf(brief: Brief, position: Brief["positions"][number]): readonly Evidence[] {
  const own = ownSideEvidenceOf(brief, position);
  return own.length > 0 ? own : brief.evidence;
}

function ownSideEvidenceOf(brief: Brief, { evidence }: Brief["positions"][number]): readonly Evidence[] {
  return evidence.length > 0 ? evidence : brief.evidence.filter(({ of }) => of === "side");
}

/** Whether evidence of its own does no more than conclude a claim, which is then said wherever the claim stands. */
export const isInferred = (evidence: readonly Evidence[]): boolean =>
  evidence.length > 0 && isUncertain(evidence);

/** Whether the evidence that is of one part of a claim alone does no more than conclude it. */
export const isPartInferred = (evidence: readonly Evidence[], part: Part): boolean =>
  isInferred(evidence.filter(({ of }) => of === part));

/** Whether all of these briefs that back a side at a stage are only concluded to do so; one without evidence of the side is as sure as the brief. */
export function isSideInferred(
  { positionsOf, sidesOf }: Pick<Proceedings, "positionsOf" | "sidesOf">,
  side: Side,
  briefs: readonly Brief[],
): boolean {
  const own = briefs
    .filter((brief) => sidesOf(brief).includes(side))
    .flatMap((brief) => positionsOf(brief).map((position) => ownSideEvidenceOf(brief, position)));
  return own.length > 0 && own.every(isInferred);
}

/** How it is known that an actor signed a brief; of whoever is no filer, how the brief itself is known. */
export const signatureOf = (brief: Brief, actor: ActorId): readonly Evidence[] =>
  brief.filers.find((filer) => filer.actor === actor)?.evidence ?? brief.evidence;
