import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Actor } from "../../schema/facts.ts";
import { RECORD, briefsAt, found, groupMembers, signers } from "../bundled-record.ts";

const readme = readFileSync(new URL("../../../data/README.md", import.meta.url), "utf8");
/** Words in lower case with a blank around each, so that a name is found only as whole words. */
const plain = (words: string): string =>
  ` ${
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;

/** What a page may call an actor: its names without what stands in brackets or after them, and a person's surname. */
function calledSo({ name, short = name, aliases, kind }: Actor): readonly string[] {
  const called = [name, short, ...aliases].flatMap((each) => [
    each,
    each.replace(/ \(.*\)/u, ""),
    each.replace(/,? (?:Inc\.?|LLC|L\.P\.|Corp\.|P\.C\.|clg)$/u, ""),
    each.replace(/^(?:State|Commonwealth) of /u, ""),
  ]);
  const isPerson = ["scholar", "lawmaker", "person"].includes(kind);
  return isPerson ? [...called, name.replace(/^(?:[A-Z]\.)+ |^.* /u, "")] : called;
}

const names = (quote: string, actor: string): boolean =>
  calledSo(found(RECORD.actors, actor)).some((name) => plain(quote).includes(plain(name)));

test("the README counts the signers that are quoted by name, and the relations and events that are quoted", () => {
  const signed = RECORD.briefs.flatMap(({ filers, evidence }) =>
    filers.map((filer) => (typeof filer === "string" ? { actor: filer, evidence } : filer)),
  );
  const named = signed.filter(({ actor, evidence }) =>
    evidence.some(({ quote = "" }) => names(quote, actor)),
  );
  expect(readme).toContain(`${named.length} of the ${signed.length} signers are quoted by name`);
  const told = [...RECORD.relations, ...RECORD.stages.flatMap(({ events }) => events)];
  const quoted = told.filter(({ evidence }) => evidence.some(({ quote }) => quote !== undefined));
  expect(readme).toContain(`${quoted.length} of the ${told.length} relations and events are quoted`);
});

test("the README’s table and totals are those of the file", () => {
  const total =
    "There are {actors} actors, {briefs} briefs, {relations} other relations and {sources} sources.";
  const { actors, briefs, relations, sources } = RECORD;
  const counted = Object.entries({ actors, briefs, relations, sources }).reduce(
    (words, [list, items]) => words.replace(`{${list}}`, `${items.length}`),
    total,
  );
  expect(readme).toContain(counted);
  for (const { id, label } of RECORD.stages) {
    const row =
      new RegExp(String.raw`^\| ${label} +\|(?<cells>.*)\|$`, "mu").exec(readme)?.groups?.["cells"] ?? "";
    const sides = ["microsoft", "united-states", "neither"].map((side) => briefsAt(id, side).length);
    const signatures = briefsAt(id).reduce((sum, brief) => sum + signers(brief.id), 0);
    expect(
      row.split("|").map((cell) => Number.parseInt(cell, 10)),
      label,
    ).toEqual([briefsAt(id).length, ...sides, signatures]);
  }
});

test("the README counts the States that are named", () => {
  const words = `of the ${signers("cert-states") + groupMembers("cert-states")} jurisdictions on the certiorari brief are named`;
  expect(readme).toContain(words);
  expect(readme).toContain(
    `of the ${signers("merits-states") + groupMembers("merits-states")} on the merits brief`,
  );
});
