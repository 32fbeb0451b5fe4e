import { predecessorsOf } from "../../model/lines/succession.ts";
import type { CaseModel, StageOrAll } from "../../model/model.ts";
import { type Actor, type ActorId, BOTH, NEITHER, NOT_STATED, type Side } from "../../schema/facts.ts";
import { KINDS, type Kind } from "../../schema/registries/kinds.ts";
import { ROLES, type Role } from "../../schema/registries/roles.ts";

/** `1 brief`, `2 briefs`, `1,026 briefs`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** A total that somebody reported, in the words of the file, which are of many: `23 briefs for Acme`, `Briefs for Acme: 1`. */
export const totalInWords = ({ what, count }: { readonly what: string; readonly count: number }): string =>
  count === 1 ? `${capital(what)}: 1` : `${count.toLocaleString("en")} ${what}`;

/** `Apple`, `Apple and Cisco`, `Apple, Cisco and Verizon`, `Apple; Fish, a society; and Verizon`. */
export function inSeries(words: readonly string[]): string {
  const before = markBefore(words);
  return words.map((word, index) => `${before(index)}${word}`).join("");
}

/** The same without a last “and”, as in a cell: `Apple, Cisco`, `Apple; Fish, a society`. */
export const inList = (words: readonly string[]): string => words.join(markBetween(words));

/** What stands before each member of a series, so that no comma or “and” within one is taken for the end of it. */
export function markBefore(members: readonly string[]): (index: number) => string {
  const between = markBetween(members);
  const isApart = between !== ", " || members.some((member) => / and /iu.test(member));
  const last = isApart ? `${between}and ` : " and ";
  return (index) => (index === 0 ? "" : index === members.length - 1 ? last : between);
}

/** What parts the members of a list: no comma where a member has one of its own. */
export function markBetween(members: readonly string[]): string {
  const comma = members.length > 2 ? COMMA : COMMA_NOT_OF_A_FIRM;
  return members.some((member) => comma.test(member)) ? "; " : ", ";
}

const COMMA = /[,;،؛，；、]/u;
/** Of two, “Acme, Inc. and Bolt” is not taken for three. */
const COMMA_NOT_OF_A_FIRM =
  /[,;،؛，；、](?!\s*(?:Inc|LLC|L\.L\.C|LLP|L\.?P|Ltd|Corp|Co|N\.A|S\.A|P\.C|PLC|PLLC|Jr|Sr|II|III|Esq|et al)(?![\p{L}\p{N}]))/iu;

/** The name a label has room for. */
export const shortName = (actor: Actor): string => actor.short ?? actor.name;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name within a sentence; one that reads from right to left is kept from turning the words around it. */
export const inSentence = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

/** How a side is called within a sentence: by its parties at a stage, `Alder and 2 others`; the others in words. */
export function sideName(model: CaseModel, stage: StageOrAll, side: Side): string {
  if (side === BOTH) return "both sides";
  if (side === NEITHER) return "neither side";
  if (side === NOT_STATED) return "side not stated";
  const names = partiesNamed(model, stage, side).map((id) => inSentence(nameInText(model.actor(id))));
  const [first = ""] = names;
  return names.length < 3 ? inSeries(names) : `${first} and ${names.length - 1} others`;
}

/** What a brief is for, after whatever it counts or says: `for Acme`, `for neither side`, `without a stated side`. */
export const forSide = (model: CaseModel, stage: StageOrAll, side: Side): string =>
  side === NOT_STATED ? "without a stated side" : `for ${sideName(model, stage, side)}`;

/** The same where there is little room, as beside a number: `government`, `neither`. */
export const sideLabel = (model: CaseModel, stage: StageOrAll, side: Side): string =>
  side === NEITHER ? "neither" : sideName(model, stage, side).replace(/^the /u, "");

/** An actor’s name as a sentence has it: `the United States`. */
export const nameInText = (actor: Actor): string => actor.inText ?? shortName(actor);

/**
 * The parties that a side is called by: of a line of successors the last, in the place of the first. In several cases it
 * is called by its id alone.
 */
export function partiesNamed(model: CaseModel, stage: StageOrAll, side: ActorId): readonly ActorId[] {
  const { spansCases, partiesOn } = model.at(stage);
  const parties = spansCases ? [] : partiesOn(side);
  const successorOf = (id: ActorId): ActorId =>
    parties.findLast((each) => predecessorsOf(model.actor, each).includes(id)) ?? id;
  return parties.length === 0 ? [side] : [...new Set(parties.map(successorOf))];
}

/** Words with a stop after them, once: “Acme Inc.” brings its own. */
export const sentence = (words: string): string =>
  /[.?!…。！？؟۔][”’"'»」』\u2069]*$/.test(words) ? words : `${words}.`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of which the name beside them says none already, as that of one of several called alike may: `Ann Lee, scholar`. */
export const besideName = (name: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => !name.endsWith(`, ${word}`));

/** What an actor is and does: `judge`, `company, amicus`. A role that it has for want of another says its kind again. */
export const kindAndRoles = ({ kind }: Pick<Actor, "kind">, roles: readonly Role[]): readonly string[] => [
  KINDS[kind].one,
  ...roles.filter((role) => role !== KINDS[kind].roleOtherwise).map((role) => ROLES[role].one),
];

/** `13 news organisations, 2 trade associations`: the most frequent kind first. */
export function kindsInWords(kinds: readonly Kind[]): string {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => counted(count, KINDS[kind].one, KINDS[kind].many))
    .join(", ");
}
