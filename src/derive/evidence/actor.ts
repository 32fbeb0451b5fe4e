import { type Brief, type CaseModel, type StageOrAll, WHOLE_CASE } from "../../model/model.ts";
import type { Actor, ActorId, StageId } from "../../schema/facts.ts";
import { signatureOf } from "../../model/certainty.ts";
import { relationStatement } from "../relations/statement.ts";
import { absenceLead } from "../words/absence.ts";
import { claimSection } from "./claims.ts";
import { filedInWords, groupingDoubt, inferredParts } from "../words/inferred.ts";
import { type Words, actorLink, briefLink, stageLink } from "../words/names.ts";
import { fellowFilerSections } from "./fellow-filers.ts";
import { counselOfFiler, counselSections } from "./counsel.ts";
import { companyIn } from "./company.ts";
import {
  type Statement,
  type Profile,
  caseLink,
  citations,
  dotted,
  howKnown,
  section,
  sourceSection,
  stagesOf,
  stanceWords,
} from "./citation.ts";
import { capital, kindAndRoles } from "../words/series.ts";

/** What an actor did, when, and with whom. */
export function actorProfile(model: CaseModel, actor: Actor, stage: StageOrAll = WHOLE_CASE): Profile {
  const filings = model.briefsOf(actor.id);
  const isHere = ({ positions }: Brief): boolean => positions.some((position) => position.stage === stage);
  const [here, elsewhere] = [filings.filter(isHere), filings.filter((brief) => !isHere(brief))];
  return {
    id: actor.id,
    title: actor.name,
    subtitle: subtitleOf(model, actor),
    notes: actor.note === undefined ? [] : [actor.note],
    sections: [
      ...section(
        here.length === 0 ? "" : model.stage(stage).label,
        here.map((brief) => filingHere(model, brief, actor.id, stage)),
      ),
      ...section(
        model.cases.size > 1 ? "Cases" : here.length > 0 ? "Other stages" : "Briefs",
        elsewhere.map((brief) => filing(model, brief, actor.id)),
      ),
      ...section("Absent", absences(model, actor.id)),
      ...fellowFilerSections(model, actor.id),
      ...claimSection(model, actor.id),
      ...section(
        "Other ties",
        model.relationsOf(actor.id).map((relation) => relationStatement(model, relation)),
      ),
      ...counselSections(model, actor.id),
      ...counselOfFiler(model, actor.id),
      ...section("Line of succession", succession(model, actor)),
      ...sourceSection(model, [
        ...filings.flatMap((brief) => signatureOf(brief, actor.id)),
        ...model.relationsOf(actor.id).flatMap(({ evidence }) => evidence),
        ...model
          .at(WHOLE_CASE)
          .stages.flatMap(({ absent }) =>
            absent.flatMap((absence) => (absence.actor === actor.id ? absence.evidence : [])),
          ),
      ]),
    ],
  };
}

function subtitleOf(model: CaseModel, actor: Actor): Words {
  const [kind = "", ...roles] = kindAndRoles(actor, model.at(WHOLE_CASE).rolesOf(actor.id));
  return dotted([[capital(kind)], countryWords(actor.country), roles.length > 0 ? [roles.join(", ")] : []]);
}

const COUNTRIES = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

function countryWords(country: string | undefined): Words {
  if (country === undefined) return [];
  return [/^[A-Z]{2}$/.test(country) ? (COUNTRIES.of(country) ?? country) : country];
}

/** At the stage on show: whom it backed, when, with whom, and the best words for that. */
function filingHere(model: CaseModel, brief: Brief, actor: ActorId, stage: StageId): Statement {
  const own = signatureOf(brief, actor);
  const [first, ...rest] = stanceWords(model, brief, stage);
  const lead = first === "for " ? "Backed " : typeof first === "string" ? capital(first) : first;
  return {
    words: [...(lead === undefined ? [] : [lead]), ...rest],
    details: dotted([
      [filedInWords(brief)],
      groupingDoubt(brief),
      companyIn(model, brief, actor),
      [briefLink(model, brief.id)],
      howKnown(own),
      own === brief.evidence ? [] : inferredParts(own, "brief"),
    ]),
    evidence: citations(model, own),
  };
}

function filing(model: CaseModel, brief: Brief, actor: ActorId): Statement {
  const own = signatureOf(brief, actor);
  const backed = stagesOf(brief).map((stage): Words => [
    model.cases.size > 1 ? caseLink(model, stage) : stageLink(model, stage),
    ", ",
    ...stanceWords(model, brief, stage),
  ]);
  const paper: Words = [briefLink(model, brief.id)];
  const details = [
    [filedInWords(brief)],
    groupingDoubt(brief),
    companyIn(model, brief, actor),
    howKnown(own),
    own === brief.evidence ? [] : inferredParts(own, "brief"),
  ];
  // Across cases the case tells one brief from the next, within one case its title does.
  const [words, ...rest] = model.cases.size > 1 ? [dotted(backed), paper] : [paper, ...backed];
  return { words, details: dotted([...rest, ...details]), evidence: citations(model, own) };
}

function absences(model: CaseModel, actor: ActorId): readonly Statement[] {
  return model.at(WHOLE_CASE).stages.flatMap((stage) =>
    stage.absent
      .filter((absence) => absence.actor === actor)
      .map(({ note, evidence }) => ({
        words: [absenceLead({ evidence }), stageLink(model, stage.id)],
        details: note === undefined ? [] : [note],
        evidence: citations(model, evidence),
      })),
  );
}

function succession(model: CaseModel, { id, succeeds }: Actor): readonly Statement[] {
  const successors = model.file.actors.filter((actor) => actor.succeeds === id);
  return [
    ...(succeeds === undefined
      ? []
      : [laidDown(["Counted as one with its predecessor ", actorLink(model, succeeds)])]),
    ...successors.map((actor) =>
      laidDown(["Counted as one with its successor ", actorLink(model, actor.id)]),
    ),
  ];
}

/** What the file itself lays down. */
const laidDown = (words: Words): Statement => ({ words, details: [], evidence: null });
