import type { CaseModel } from "../../model/model.ts";
import type { ActorId } from "../../schema/facts.ts";
import { type FellowFiler, type Alignment, type SharedCase, fellowFilers, sharedCases } from "./alignment.ts";
import { type Words, actorInText, actorLink, briefLink } from "../words/names.ts";
import {
  type Statement,
  type Profile,
  type Section,
  caseLink,
  dotted,
  linkSeries,
  section,
} from "./citation.ts";
import { counted } from "../words/series.ts";

const COMPUTED = "Computed from the briefs, not declared by anybody. Cases heard together count once.";

const WORDS = {
  same: { heading: "Most frequent companions", did: "backed the same side", pair: "The same side" },
  opposite: { heading: "Most often on the other side", did: "backed the other side", pair: "Opposite sides" },
} as const satisfies Record<Alignment, unknown>;

const ALIGNMENTS = ["same", "opposite"] as const satisfies readonly Alignment[];
const MOST = 10;

/** With whom and against whom an actor filed most often across the cases of a file; nothing where it has one case. */
export function fellowFilerSections(model: CaseModel, actor: ActorId): readonly Section[] {
  if (model.cases.size === 1) return [];
  return ALIGNMENTS.flatMap((alignment) => {
    const fellows = fellowFilers(model, actor, alignment);
    const again = fellows.filter(({ cases }) => cases.length > 1);
    return section(WORDS[alignment].heading, [
      ...again.slice(0, MOST).map((fellow) => fellowStatement(model, fellow)),
      ...restStatement(alignment, again.length, fellows.length),
    ]).map((each) => ({ ...each, isFolded: false }));
  });
}

function fellowStatement(model: CaseModel, { id, cases }: FellowFiler): Statement {
  return {
    words: [actorLink(model, id)],
    details: [],
    evidence: null,
    behind: {
      label: `in ${cases.length} cases`,
      statements: cases.map((shared) => caseStatement(model, shared)),
    },
  };
}

/** Whoever met once met by chance, as far as a count can tell: they are counted and not named. */
function restStatement(alignment: Alignment, again: number, all: number): readonly Statement[] {
  if (all === 0) return [];
  const words = [
    ...(again > MOST ? [`${again - MOST} more did so in two cases or more.`] : []),
    ...(all > again
      ? [`${counted(all - again, "named filer")} ${WORDS[alignment].did} in one case only.`]
      : []),
    COMPUTED,
  ].join(" ");
  return [{ words: [], details: [words], evidence: null }];
}

/** A shared case: which, whom each backed there, and by which briefs, whose evidence is theirs. */
function caseStatement(model: CaseModel, { stage, sides, briefs }: SharedCase): Statement {
  const [own, other] = sides;
  const backed: Words =
    own === other
      ? ["both for ", actorInText(model, own)]
      : ["for ", actorInText(model, own), " and for ", actorInText(model, other)];
  return {
    words: [caseLink(model, stage)],
    details: dotted([backed, linkSeries(briefs.map((id) => briefLink(model, id)))]),
    evidence: null,
  };
}

/** `They backed the same side in 2 cases, and opposite sides in none.` */
function timesTogether(same: number, opposite: number): string {
  if (same + opposite === 0) return "No case has both of them on the same side, and none on opposite sides.";
  if (same === 0)
    return `They backed opposite sides in ${counted(opposite, "case")}, and the same side in none.`;
  const against = opposite === 0 ? "none" : counted(opposite, "case");
  return `They backed the same side in ${counted(same, "case")}, and opposite sides in ${against}.`;
}

/** What two actors have in common across the cases of a file. */
export function pairProfile(model: CaseModel, one: ActorId, other: ActorId): Profile {
  const [first, second] = [actorLink(model, one), actorLink(model, other)];
  const met = {
    same: sharedCases(model, one, other, "same"),
    opposite: sharedCases(model, one, other, "opposite"),
  };
  return {
    id: `${one},${other}`,
    title: `${first.text} and ${second.text}`,
    subtitle: [first, " · ", second],
    notes: [timesTogether(met.same.length, met.opposite.length), COMPUTED],
    sections: ALIGNMENTS.flatMap((alignment) =>
      section(
        WORDS[alignment].pair,
        met[alignment].map((shared) => caseStatement(model, shared)),
      ),
    ),
  };
}
