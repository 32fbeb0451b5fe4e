import type { CaseModel } from "../../model/model.ts";
import type { Brief } from "../../model/model.ts";
import { BOTH, type Evidence, type Litigation, NOT_STATED, type Stage } from "../../schema/facts.ts";
import { type DaySpan, daySpan } from "../../schema/dates.ts";
import { noBrief } from "../coverage.ts";
import { dateInWords } from "../words/dates.ts";
import { capital, counted, forSide, totalInWords } from "../words/series.ts";
import { certaintyLabel, certaintyOf } from "../../model/certainty.ts";
import { absenceWords } from "../words/absence.ts";
import { isInferred } from "../../model/certainty.ts";
import { claimSection } from "./claims.ts";
import { dateWithBasis, filedInWords, inferredParts } from "../words/inferred.ts";
import { type Link, type Words, actorLink, briefLink, stageLink, titleInWords } from "../words/names.ts";
import { resultWords } from "../words/outcome.ts";
import {
  type Statement,
  type Profile,
  type Section,
  citations,
  dotted,
  linkSeries,
  section,
} from "./citation.ts";

const COVERAGE = {
  complete: "The record of this stage is complete.",
  partial: "The record of this stage is incomplete.",
  "none-found": "No brief was found at this stage.",
} as const;

/** What happened at a stage: court, parties, outcome, events, and what the record of it lacks. */
export function stageProfile(model: CaseModel, stage: Stage): Profile {
  return {
    id: stage.id,
    title: stage.label,
    subtitle: dotted([
      stage.court === undefined ? [] : [actorLink(model, stage.court)],
      stage.docket === undefined ? [] : [`No. ${stage.docket}`],
      stage.judges.length > 0 ? linkSeries(stage.judges.map((id) => actorLink(model, id))) : [],
    ]),
    notes: stage.note === undefined ? [] : [stage.note],
    sections: [
      ...section("Outcome", outcome(model, stage)),
      ...section("Who backed whom", backers(model, stage)),
      ...firstToFile(model, stage),
      ...section("Not known here", unknowns(stage)),
      ...[
        ...section("Parties", [partiesStatement(model, stage)]),
        ...section("What the record lacks", gaps(model, stage)),
        ...section("Reported totals", totals(model, stage)),
        ...section(
          "What happened",
          stage.events.map(({ date, text, evidence }) => ({
            words: [text],
            details: dotted([[dateWithBasis(date, evidence)], isInferred(evidence) ? ["inferred"] : []]),
            evidence: citations(model, evidence),
          })),
        ),
        ...claimSection(model, stage.id),
      ].map((each) => ({ ...each, isFolded: true })),
    ],
  };
}

/** What the whole case is about. */
export function litigationProfile(model: CaseModel, litigation: Litigation): Profile {
  return {
    id: litigation.id,
    title: litigation.title,
    subtitle: litigation.citation === undefined ? [] : [litigation.citation],
    notes: [litigation.question, litigation.note].filter((text) => text !== undefined),
    sections: [
      ...section(
        "Stages",
        model.stagesOf(litigation.id).map((stage): Statement => ({
          words: [stageLink(model, stage.id)],
          details: outcome(model, stage).flatMap(({ words, details }) => dotted([words, details])),
          evidence: null,
        })),
      ),
      ...claimSection(model, litigation.id),
    ],
  };
}

function outcome(model: CaseModel, { id, outcome: result }: Stage): readonly Statement[] {
  if (!result) return [];
  const told = resultWords(model, id);
  return [
    {
      words: [told],
      details: dotted([
        told === result.text ? [] : [result.text],
        result.reason === undefined ? [] : [result.reason],
        result.date === undefined ? [] : [dateWithBasis(result.date, result.evidence)],
        result.citation === undefined ? [] : [result.citation],
      ]),
      evidence: citations(model, result.evidence),
    },
  ];
}

/** A side with one brief or two is told by name, one with more in numbers; that none was found does not say that there is none. */
function backers(model: CaseModel, { id, coverage }: Stage): readonly Statement[] {
  const { sides, briefsFor } = model.at(id);
  // That nobody left a side open, or backed two, is no finding.
  const told = sides.filter((side) => briefsFor(side).length > 0 || (side !== NOT_STATED && side !== BOTH));
  return told.map((side) => {
    const briefs = briefsFor(side);
    const lead = capital(forSide(model, id, side));
    const names = briefs.length > 2 ? [counted(briefs.length, "brief")] : linkSeries(briefs.map(filedBy));
    const isComplete = coverage?.state === "complete";
    const none = `${noBrief({ coverage })}; the list ${isComplete ? "is" : "may not be"} complete`;
    return { words: [`${lead}: `, ...(briefs.length === 0 ? [none] : names)], details: [], evidence: null };
  });
}

/** `33 States and Puerto Rico, led by Vermont, July 2017`. */
const filedBy = ({ id, title, filed }: Brief): Link => ({
  id,
  text: [
    title.replace(/^(?:joint )?brief of /iu, ""),
    ...(filed === undefined ? [] : [dateInWords(filed)]),
  ].join(", "),
});

/**
 * The brief that was filed first, with its best words. That it was the first is said only where the dates say so: not
 * where another may have come before it, or on the same day; where none is dated it is the first of the file.
 */
function firstToFile(model: CaseModel, { id }: Stage): readonly Section[] {
  const filed = model.at(id).briefs.map((brief) => ({ brief, span: daySpan(brief.filed ?? "") }));
  const [first, ...others] = filed.sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  if (!first) return [];
  const { brief, span } = first;
  const isSure = (last: string): boolean =>
    others.every((other) => other.span !== null && last < other.span.first);
  const isAmong = (day: DaySpan): boolean =>
    others.every((other) => other.span !== null && day.last <= other.span.first);
  const heading =
    span === null
      ? "First in the record"
      : isSure(span.last)
        ? "First to file"
        : isAmong(span)
          ? "Among the first to file"
          : "Earliest known date";
  return section(heading, [
    {
      words: linkSeries([briefLink(model, brief.id)]),
      details: dotted([[filedInWords(brief)], [certaintyLabel(certaintyOf(brief.evidence))]]),
      evidence: citations(model, brief.evidence),
    },
  ]);
}

const dayOf = ({ span }: { readonly span: DaySpan | null }): string => span?.first ?? "9";

const unknowns = ({ unknown }: Stage): readonly Statement[] =>
  unknown.map((words) => ({ words: [words], details: [], evidence: null }));

function partiesStatement(model: CaseModel, { parties }: Stage): Statement {
  const each = parties.map(({ actor, title = "" }): Words => {
    const link = actorLink(model, actor);
    // One that shares its name is told apart by its title already.
    return link.text.endsWith(title) ? [link] : [link, `, ${titleInWords(title)}`];
  });
  return { words: dotted(each), details: [], evidence: null };
}

function gaps(model: CaseModel, { coverage, absent }: Stage): readonly Statement[] {
  const known = coverage
    ? [
        {
          words: [COVERAGE[coverage.state]],
          details: coverage.text === undefined ? [] : [coverage.text],
          evidence: null,
        },
      ]
    : [];
  return [
    ...known,
    ...absent.map(({ actor, note, evidence }) => ({
      words: [actorLink(model, actor), `: ${absenceWords({ evidence }).long}`],
      details: note === undefined ? [] : [note],
      evidence: citations(model, evidence),
    })),
  ];
}

function totals(model: CaseModel, { reported }: Stage): readonly Statement[] {
  return reported.map(({ note, evidence, ...total }) => ({
    words: [totalInWords(total)],
    details: dotted([inferredCount(evidence), note === undefined ? [] : [note]]),
    evidence: citations(model, evidence),
  }));
}

const inferredCount = (evidence: readonly Evidence[]): Words =>
  isInferred(evidence) ? ["inferred"] : inferredParts(evidence, "count");
