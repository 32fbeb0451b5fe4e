import { readFileSync } from "node:fs";
import { buildModel } from "../model/build-model.ts";
import type { BriefRecord, CaseFile } from "../schema/facts.ts";
import { fileFrom } from "./file-with.ts";
import { numbersIn } from "./counts-in-sentences.ts";

/** The text of a case file of the site. */
export const textOfFile = (slug: string): string =>
  readFileSync(new URL(`../../data/cases/${slug}.json`, import.meta.url), "utf8");

/** The same, read as the page reads it. */
export const fileOf = (slug: string): CaseFile => fileFrom(JSON.parse(textOfFile(slug)));

export const RECORD_TEXT = textOfFile("microsoft-ireland");

/** The bundled case, for tests of what it says. The counts below share nothing with those that the page shows. */
export const RECORD = fileOf("microsoft-ireland");

export const RECORD_MODEL = buildModel(RECORD);

/** The one with this id. Throws where there is none. */
export function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`The record has no ${id}.`);
  return item;
}

const briefOf = (id: string): BriefRecord => found(RECORD.briefs, id);

/** The briefs at a stage, for one side or for any. */
export function briefsAt(stage: string, side?: string): readonly BriefRecord[] {
  return RECORD.briefs.filter(({ positions }) =>
    positions.some((position) => position.stage === stage && (side === undefined || position.backs === side)),
  );
}

/** How many of these briefs are only concluded to be for the side. */
export const sidesConcluded = (stage: string, side: string): number =>
  briefsAt(stage, side).filter(({ positions }) =>
    positions.some(
      ({ evidence }) => evidence.length > 0 && evidence.every(({ basis }) => basis === "inference"),
    ),
  ).length;

/** Ids of the named signers of briefs, each once. */
export function signersOf(...briefs: readonly BriefRecord[]): readonly string[] {
  const filers = briefs.flatMap((brief) => brief.filers);
  return [...new Set(filers.map((filer) => (typeof filer === "string" ? filer : filer.actor)))];
}

/** The first predecessor of an actor, and so one id for HP before and after it was split. */
export function lineOf(actor: string): string {
  const { succeeds } = found(RECORD.actors, actor);
  return succeeds === undefined ? actor : lineOf(succeeds);
}

/** The lines that signed for a side at each of these stages. */
export function returners(side: string, ...stages: readonly string[]): readonly string[] {
  const lines = stages.map((stage) => signersOf(...briefsAt(stage, side)).map(lineOf));
  return [...new Set(lines.flat())].filter((line) => lines.every((each) => each.includes(line)));
}

/** How many signed a brief, or any of several. */
export function signers(...briefs: readonly string[]): number {
  return signersOf(...briefs.map(briefOf)).length;
}

/** How many signers were read in the brief: they share its evidence, or quote a page of it. */
export function onCover(brief: string): number {
  return briefOf(brief).filers.filter(
    (filer) => typeof filer === "string" || filer.evidence.some(({ basis }) => basis === "filing"),
  ).length;
}

/** How many signers were placed on the brief by evidence of their own that cites this source. */
export function placedBy(source: string, brief: string): number {
  return briefOf(brief).filers.filter(
    (filer) => typeof filer !== "string" && filer.evidence.some((each) => each.source === source),
  ).length;
}

/** How many signed both briefs. */
export function onBoth(one: string, other: string): number {
  return signers(one) + signers(other) - signers(one, other);
}

/** How many briefs at a stage two actors signed together. */
export function jointBriefs(stage: string, ...pair: readonly string[]): number {
  return briefsAt(stage).filter((each) => pair.every((id) => signersOf(each).includes(id))).length;
}

/** How many of these signers the title of a source names, by their short names. */
export function headlined(source: string, signed: readonly string[]): number {
  const { title } = found(RECORD.sources, source);
  return signed.filter((id) => {
    const { name, short = name } = found(RECORD.actors, id);
    return title.includes(short);
  }).length;
}

/** How many signers come from one of these countries. */
export function from(brief: string, ...countries: readonly string[]): number {
  const isFrom = (id: string): boolean => countries.includes(found(RECORD.actors, id).country ?? "");
  return signersOf(briefOf(brief)).filter(isFrom).length;
}

/** How many signers are described so, at the start of their note. */
export function noted(description: string, brief: string): number {
  const isNoted = (id: string): boolean => found(RECORD.actors, id).note?.startsWith(description) === true;
  return signersOf(briefOf(brief)).filter(isNoted).length;
}

/** A total that the record gives as reported by its sources. */
export function reported(stage: string, what: string): CaseFile["stages"][number]["reported"][number] {
  const totals = found(RECORD.stages, stage).reported.filter((each) => each.what === what);
  if (totals[0] === undefined || totals.length > 1) throw new Error(`Not one reported total of ${what}.`);
  return totals[0];
}

/** How many signers a brief's groups stand for. */
export function groupMembers(brief: string): number {
  return briefOf(brief).groups.reduce((sum, { members }) => sum + (members ?? 0), 0);
}

/** The count, if the record quotes it from this source under the brief, else not a number. */
export function quoted(count: number, source: string, brief: string): number {
  const evidence = [briefOf(brief), ...briefOf(brief).groups].flatMap((part) => part.evidence);
  const words = evidence.flatMap(({ source: from, quote = "" }) => (from === source ? numbersIn(quote) : []));
  return words.includes(count) ? count : Number.NaN;
}

/** The count, if the record sets it against a reported total as what this source says, else not a number. */
export function saidInstead(count: number, source: string, stage: string, what: string): number {
  const { evidence } = reported(stage, what);
  const values = evidence.flatMap(({ source: from, says = "" }) => (from === source ? numbersIn(says) : []));
  return values.includes(count) ? count : Number.NaN;
}
