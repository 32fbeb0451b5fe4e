import type { CaseModel } from "../../model/model.ts";
import type { ActorId, StageId } from "../../schema/facts.ts";
import type { Movement, MovementName } from "../../model/lines/movement.ts";
import { CHANGES, CHANGE_NAMES, type Change } from "./change.ts";
import { absenceAt, filingsAt } from "../../model/lines/filings.ts";
import { absenceWords } from "../../derive/words/absence.ts";
import { filedInWords } from "../../derive/words/inferred.ts";
import { type Words, actorLink, briefLink, stageLink } from "../../derive/words/names.ts";
import {
  type Statement,
  citations,
  dotted,
  linkSeries,
  stanceWords,
} from "../../derive/evidence/citation.ts";
import { capital } from "../../derive/words/series.ts";

/** The change as a headline, those who stayed first: `District court to Second Circuit: 5 filers stayed, 1 joined.` */
export function changeHeadline(model: CaseModel, change: Change, shown: ReadonlySet<ActorId>): string {
  const { earlier, later, lines } = change;
  const counted = lines.filter(({ lineage }) => lineage.members.some((id) => shown.has(id)));
  const [from, to] = [earlier, later].map((id) => model.stage(id).label);
  const told = HEADLINE_ORDER.flatMap((name) => {
    const count = counted.filter((line) => line.name === name).length;
    return count === 0 ? [] : [{ count, word: CHANGES[name].word }];
  }).map(({ count, word }, index) => {
    const who = index > 0 ? `${count}` : count === 1 ? "1 filer" : `${count} filers`;
    return `${who} ${word}`;
  });
  return told.length === 0 ? "" : `${from} to ${to}: ${told.join(", ")}.`;
}

const HEADLINE_ORDER: readonly MovementName[] = [
  "stayed",
  "switched",
  "joined",
  "left",
  "appeared",
  "unseen",
  "unlisted",
  "untold",
];

/** The change in one sentence, in digits, counting the lines that the filters let through. */
export function changeSentence(model: CaseModel, change: Change, shown: ReadonlySet<ActorId>): string {
  const { earlier, later, lines, groups, doubt, doubtBefore } = change;
  const counted = lines.filter(({ lineage }) => lineage.members.some((id) => shown.has(id)));
  const count = (name: MovementName): number => counted.filter((line) => line.name === name).length;
  const [from, to] = [earlier, later].map((id) => model.stage(id).label);
  const among = counted.length < lines.length ? ", among those shown" : "";
  const sentences = [
    `${from} to ${to}${among}: ${CHANGE_NAMES.filter((name) => !RARE.has(name) || count(name) > 0)
      .map((name) => `${count(name)} ${CHANGES[name].word}`)
      .join(", ")}.`,
    ...(count("appeared") > 0 && doubtBefore !== null ? [notJoined(doubtBefore)] : []),
    ...(count("unseen") > 0 && doubt !== null ? [`Not seen is not left: ${doubt}.`] : []),
    ...(count("unlisted") > 0 ? [NOT_ON_THE_LIST] : []),
    ...unique(counted.flatMap(({ reason }) => reason ?? [])).map(
      (reason) => `Cannot be told: ${REASONS[reason]}.`,
    ),
    // They are those of every brief, whatever is filtered.
    ...(among === "" && groups.before + groups.after > 0
      ? [`Groups of unnamed signers, counted apart: ${groups.before}, then ${groups.after}.`]
      : []),
  ];
  return sentences.join(" ");
}

/** What became of an actor's line, with the evidence for an absence; empty where it filed at neither stage. */
export function changeStatements(model: CaseModel, change: Change, actor: ActorId): readonly Statement[] {
  const line = change.lines.find(({ lineage }) => lineage.members.includes(actor));
  if (!line) return [];
  const { earlier, later } = change;
  return [
    {
      words: [
        `${capital(CHANGES[line.name].word)}, `,
        stageLink(model, earlier),
        " to ",
        stageLink(model, later),
      ],
      details: remarksOn(line, change),
      evidence: null,
    },
    stageStatement(model, line, earlier),
    stageStatement(model, line, later),
  ];
}

/** Why a movement is not called more than it is. */
function remarksOn({ name, reason }: Movement, { doubt, doubtBefore }: Change): readonly string[] {
  if (reason !== null) return [`${capital(REASONS[reason])}.`];
  if (name === "unlisted") return [NOT_ON_THE_LIST];
  if (name === "appeared" && doubtBefore !== null) return [notJoined(doubtBefore)];
  return name === "unseen" && doubt !== null ? [`Not seen is not left: ${doubt}.`] : [];
}

/** Named only where there are any; the others are told as none. */
const RARE: ReadonlySet<MovementName> = new Set<MovementName>(["appeared", "unlisted", "untold"]);

const notJoined = (doubt: string): string => `Not seen before is not joined: ${doubt}.`;

const NOT_ON_THE_LIST = "Not on the list of those present is not reported absent.";

const REASONS = {
  "side not stated": "the side of a brief is not stated",
  "absence without a source": "called absent, and no source says so",
} as const satisfies Record<NonNullable<Movement["reason"]>, string>;

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

function stageStatement(model: CaseModel, line: Movement, stage: StageId): Statement {
  const filings = filingsAt(model, line.lineage, stage);
  const absence = absenceAt(model, line.lineage, stage);
  const at = stageLink(model, stage);
  if (filings.length === 0 && absence)
    return {
      words: [`${capital(absenceWords(absence).long)}: `, at],
      details: absence.note === undefined ? [] : [absence.note],
      evidence: citations(model, absence.evidence),
    };
  if (filings.length === 0) return { words: ["Not seen at ", at], details: [], evidence: null };
  return {
    words: [at, ": ", ...linkSeries(filings.map(({ brief }) => briefLink(model, brief.id)))],
    details: dotted(
      filings.map(({ actor, brief }): Words => [
        ...(line.lineage.members.length > 1 ? ["as ", actorLink(model, actor), ", "] : []),
        ...stanceWords(model, brief, stage),
        brief.filed === undefined ? "" : `, ${filedInWords(brief)}`,
      ]),
    ),
    // It stands with the brief, further down the panel.
    evidence: null,
  };
}
