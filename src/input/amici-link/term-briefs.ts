import { NEITHER } from "../../schema/facts.ts";
import type { WrittenCaseFile } from "../../schema/case-file.ts";
import type { Actors } from "../names/actors.ts";
import { membersOf } from "../names/counted-group.ts";
import { kindOfGroup } from "../names/kind-of-name.ts";
import { slug, uniqueIds } from "../names/slug.ts";
import { type BriefLabels, companionBriefs } from "./companion-briefs.ts";
import type { HandTable } from "./hand-table.ts";
import type { ListLabel } from "./list-labels.ts";
import type { TermCase } from "./term-cases.ts";

type WrittenBrief = NonNullable<WrittenCaseFile["briefs"]>[number];
type Cases = ReadonlyMap<number, TermCase>;

/** The briefs of the record, in the order of the list. */
export function termBriefs(
  all: readonly ListLabel[],
  cases: Cases,
  actors: Actors,
  table: HandTable,
): readonly WrittenBrief[] {
  const unique = uniqueIds();
  const briefs = companionBriefs(all, (label) => filersKey(label, actors), table);
  return briefs.map((labels) => ({
    ...writtenBrief(labels, cases, actors, unique),
    ...notesOf(labels, all),
    evidence: [...labels.map((label) => labelEvidence(label, cases)), ...oneBriefEvidence(labels, cases)],
  }));
}

const filerIds = ({ filers }: ListLabel, actors: Actors): readonly string[] => [
  ...new Set(filers.names.map(({ name }) => actors.named(name).id)),
];

/** The same for two labels that name the same filers, in whatever spelling. */
const filersKey = (label: ListLabel, actors: Actors): string =>
  [
    ...filerIds(label, actors),
    ...label.filers.groups.map((group) => group.toLowerCase()),
    label.hasMore,
  ].join("; ");

function writtenBrief(
  labels: BriefLabels,
  cases: Cases,
  actors: Actors,
  unique: (wish: string) => string,
): WrittenBrief {
  const [first] = labels;
  const filers = [...new Set(labels.flatMap((label) => filerIds(label, actors)))];
  const groups = groupsOf(labels, cases);
  const leader = first.filers.names[0];
  const wish = leader === undefined ? (first.filers.groups[0] ?? "") : actors.named(leader.name).id;
  return {
    id: unique(`${termCase(first, cases).id}-${slug(wish, 28)}`),
    title: titleOf(first),
    filers,
    ...(labels.some((label) => label.hasMore) ? { moreFilers: "unknown" } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    positions: labels.map((label) => positionOf(label, cases)),
    ...(first.plain.isMotion ? { status: "motion for leave to file" } : {}),
  };
}

const termCase = (label: ListLabel, cases: Cases): TermCase => {
  const found = cases.get(label.case.number);
  if (found === undefined) throw new Error(`No case ${label.case.number}.`);
  return found;
};

const labelEvidence = (label: ListLabel, cases: Cases) => ({
  source: termCase(label, cases).source,
  quote: label.text,
});

/** That two labels are one brief, which no page says. */
const oneBriefEvidence = ([, twin]: BriefLabels, cases: Cases): WrittenBrief["evidence"] & object =>
  twin === undefined
    ? []
    : [
        {
          source: termCase(twin, cases).source,
          basis: "inference",
          of: "grouping",
          note: "The labels in the two cases are alike; that they are one brief is concluded from them.",
        },
      ];

function titleOf({ plain }: ListLabel): string {
  const words = plain.words.replace(/^The /u, "the ");
  return `Brief of ${words}${plain.hasMore ? " and others" : ""}`;
}

function positionOf(label: ListLabel, cases: Cases): WrittenBrief["positions"][number] {
  const { stage, sides, source } = termCase(label, cases);
  const { isNeither } = label.plain;
  const note = isNeither
    ? `The label says so; it is listed under ${label.side}.`
    : `Listed under ${label.side}.`;
  return { stage, backs: isNeither ? NEITHER : sides[label.side], evidence: [{ source, note }] };
}

/** Each group once, however the two labels of a brief spell it. */
function groupsOf(labels: BriefLabels, cases: Cases): NonNullable<WrittenBrief["groups"]> {
  const groups = new Map(
    labels
      .toReversed()
      .flatMap((label) => label.filers.groups.map((text) => [text.toLowerCase(), { text, label }] as const)),
  );
  return [...groups.values()].map(({ text, label }) => {
    const [members, kind] = [membersOf(text), kindOfGroup(text)];
    return {
      text,
      ...(members === undefined ? {} : { members }),
      ...(kind === undefined ? {} : { kind }),
      evidence: [labelEvidence(label, cases)],
    };
  });
}

/** What a reader should know of how the labels were taken. */
function notesOf(labels: BriefLabels, all: readonly ListLabel[]): { readonly note?: string } {
  const [{ plain, side }] = labels;
  const isNamed = plain.supports !== undefined && !/^(?:petitioner|respondent)s?$/iu.test(plain.supports);
  const notes = [
    isNamed ? `The label says “in support of ${plain.supports}”; it is listed under ${side}.` : "",
    labels.length > 1 ? "Listed in both of two companion cases, and taken for one brief." : "",
    isRepeated(labels, all) ? "The list has this label twice in this case; they may be one brief." : "",
  ].filter((note) => note !== "");
  return notes.length > 0 ? { note: notes.join(" ") } : {};
}

const isRepeated = ([{ case: here, side, text }]: BriefLabels, all: readonly ListLabel[]): boolean =>
  all.filter((each) => each.case === here && each.side === side && each.text === text).length > 1;
