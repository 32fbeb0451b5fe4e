import { NEITHER } from "../../schema/facts.ts";
import type { WrittenCaseFile } from "../../schema/case-file.ts";
import type { ListedBrief } from "./briefs-listed.ts";
import type { Cast } from "./cast.ts";
import { membersOf } from "./counted-group.ts";
import { type FiledBrief, joinedBriefs } from "./joined-briefs.ts";
import { kindOfGroup } from "./kind-of.ts";
import type { Reading } from "./reading.ts";
import { idsGivenOnce, slug } from "./slug.ts";
import type { TermCase } from "./term-cases.ts";

type WrittenBrief = NonNullable<WrittenCaseFile["briefs"]>[number];
type Cases = ReadonlyMap<number, TermCase>;

/** The briefs of the record, in the order of the list. */
export function termBriefs(
  listed: readonly ListedBrief[],
  cases: Cases,
  cast: Cast,
  reading: Reading,
): readonly WrittenBrief[] {
  const once = idsGivenOnce();
  const filed = joinedBriefs(listed, (brief) => filersKey(brief, cast), reading);
  return filed.map((labels) => ({
    ...writtenBrief(labels, cases, cast, once),
    ...notesOf(labels, listed),
    evidence: labels.map((label) => labelEvidence(label, cases)),
  }));
}

const filerIds = ({ names }: ListedBrief, cast: Cast): readonly string[] => [
  ...new Set(names.filers.map(({ name }) => cast.memberNamed(name).id)),
];

/** The same for two labels that name the same filers, in whatever spelling. */
const filersKey = (brief: ListedBrief, cast: Cast): string =>
  [...filerIds(brief, cast), ...brief.names.groups.map((group) => group.toLowerCase()), brief.hasMore].join(
    "; ",
  );

function writtenBrief(
  labels: FiledBrief,
  cases: Cases,
  cast: Cast,
  once: (wish: string) => string,
): WrittenBrief {
  const [first] = labels;
  const filers = [...new Set(labels.flatMap((label) => filerIds(label, cast)))];
  const groups = groupsOf(labels, cases);
  const leader = first.names.filers[0];
  const wish = leader === undefined ? (first.names.groups[0] ?? "") : cast.memberNamed(leader.name).id;
  return {
    id: once(`${termCase(first, cases).id}-${slug(wish, 28)}`),
    title: titleOf(first),
    filers,
    ...(labels.some((label) => label.hasMore) ? { moreFilers: "unknown" } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    positions: labels.map((label) => positionOf(label, cases)),
    ...(first.plain.isMotion ? { status: "motion for leave to file" } : {}),
  };
}

const termCase = (label: ListedBrief, cases: Cases): TermCase => {
  const found = cases.get(label.case.number);
  if (found === undefined) throw new Error(`No case ${label.case.number}.`);
  return found;
};

const labelEvidence = (label: ListedBrief, cases: Cases) => ({
  source: termCase(label, cases).source,
  quote: label.label,
});

function titleOf({ plain }: ListedBrief): string {
  const words = plain.words.replace(/^The /u, "the ");
  return `Brief of ${words}${plain.hasMore ? " and others" : ""}`;
}

function positionOf(label: ListedBrief, cases: Cases): WrittenBrief["positions"][number] {
  const { stage, sides, source } = termCase(label, cases);
  const { isNeither } = label.plain;
  const note = isNeither
    ? `The label says so; it is listed under ${label.side}.`
    : `Listed under ${label.side}.`;
  return { stage, backs: isNeither ? NEITHER : sides[label.side], evidence: [{ source, note }] };
}

/** Each group once, however the two labels of a brief spell it. */
function groupsOf(labels: FiledBrief, cases: Cases): NonNullable<WrittenBrief["groups"]> {
  const groups = new Map(
    labels
      .toReversed()
      .flatMap((label) => label.names.groups.map((text) => [text.toLowerCase(), { text, label }] as const)),
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
function notesOf(labels: FiledBrief, listed: readonly ListedBrief[]): { readonly note?: string } {
  const [{ plain, side }] = labels;
  const isNamed = plain.supports !== undefined && !/^(?:petitioner|respondent)s?$/iu.test(plain.supports);
  const notes = [
    isNamed ? `The label says “in support of ${plain.supports}”; it is listed under ${side}.` : "",
    labels.length > 1 ? "Listed in both of two companion cases, and taken for one brief." : "",
    isRepeated(labels, listed) ? "The list has this label twice in this case; they may be one brief." : "",
  ].filter((note) => note !== "");
  return notes.length > 0 ? { note: notes.join(" ") } : {};
}

const isRepeated = ([{ case: here, side, label }]: FiledBrief, listed: readonly ListedBrief[]): boolean =>
  listed.filter((each) => each.case === here && each.side === side && each.label === label).length > 1;
