import Papa from "papaparse";
import { nameKey, spellingKey } from "./actor-key.ts";
import type { Cast, CastMember, Mention } from "./cast.ts";

/**
 * Every actor that the list writes in more than one way, as CSV: one row for each label, with the name in it and
 * why it is taken for this actor.
 */
export function mergesTable({ members }: Cast): string {
  const merged = members.filter(({ mentions }) => new Set(mentions.map(({ written }) => written)).size > 1);
  const rows = merged.flatMap((member) => member.mentions.map((mention) => row(member, mention)));
  return `${Papa.unparse(rows, { newline: "\n" })}\n`;
}

function row({ id, name }: CastMember, mention: Mention) {
  return {
    actor: id,
    name,
    written: mention.written,
    rule: ruleFor(mention, name),
    case: mention.caseNumber,
    side: mention.side,
    label: mention.label,
  };
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
