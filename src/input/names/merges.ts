import Papa from "papaparse";
import type { Mention, NamedActor } from "./actors.ts";
import { nameKey, spellingKey } from "./spelling.ts";

/** A name as it is written in one place, the actor it is taken for, and why. The other columns say where. */
export interface Merge extends Readonly<Record<string, string | number>> {
  /** The id. */
  readonly actor: string;
  readonly name: string;
  readonly written: string;
  readonly rule: string;
}

/** Every place of every actor that is written in more than one way. */
export function mergesOf(actors: readonly NamedActor[]): readonly Merge[] {
  return actors
    .filter(({ mentions }) => new Set(mentions.map(({ written }) => written)).size > 1)
    .flatMap(({ id, name, mentions }) =>
      mentions.map((mention) => ({
        actor: id,
        name,
        written: mention.written,
        rule: ruleFor(mention, name),
        ...mention.where,
      })),
    );
}

/** The merges as CSV, for whoever checks them. */
export function mergesTable(merges: readonly Merge[]): string {
  return `${Papa.unparse([...merges], { newline: "\n" })}\n`;
}

/** Why a name as written is taken for this actor. */
function ruleFor({ written, name }: Mention, actor: string): string {
  if (written === actor) return "as named";
  const rules = [
    ...(written === name ? [] : [writtenRule(written, name)]),
    ...(name === actor ? [] : [spellingRule(name, actor)]),
  ];
  return rules.join("; ");
}

function writtenRule(written: string, name: string): string {
  if (written === `The ${name}`) return "article";
  return /^States? of /u.test(written) ? "State of" : "title";
}

function spellingRule(name: string, actor: string): string {
  if (spellingKey(name) === spellingKey(actor)) return "spelling";
  return nameKey(name) === nameKey(actor) ? "Inc. or LLC" : "hand table";
}
