import type { Proceedings } from "../model/at.ts";
import type { Brief, CaseModel } from "../model/model.ts";
import { type Tone, toneOf } from "../model/tone.ts";
import { daySpan } from "../schema/dates.ts";
import { type Actor, BOTH, NEITHER, NOT_STATED, type Relation, type Side } from "../schema/facts.ts";
import { KINDS, KIND_NAMES, type Kind } from "../schema/registries/kinds.ts";
import { type Chosen, type FacetName, type Ticked, type Words, hasRange } from "./chosen.ts";
import { namesOf } from "../schema/registries/names-of.ts";
import { ROLES, ROLE_NAMES } from "../schema/registries/roles.ts";

/** What a filter asks of whatever may be shown. What it does not ask about passes. */
export interface Test {
  readonly actor?: (actor: Actor) => boolean;
  /** What asks about acts leaves out those who did none that passes. */
  readonly brief?: (brief: Brief) => boolean;
  readonly relation?: (relation: Relation) => boolean;
  /** Signers without a name, by their kind where it is known. */
  readonly signers?: (kind: Kind | undefined) => boolean;
}

/** One facet: what can be ticked, how that is called and drawn, how an address says it, and what passes. */
export interface Facet<Word extends string> {
  /** Its name within a sentence, which is its key in an address. */
  readonly word: string;
  /** What stands before its options. */
  readonly legend: string;
  /** What it is called where there is room for two words; its name in a sentence without it. */
  readonly inShort?: string;
  /** Whether it stands in the line over the view; the others unfold from there. */
  readonly isInLine?: true;
  /** Reads a word of an address; `undefined` where it means nothing here. */
  readonly read: (text: string, model: CaseModel) => Word | undefined;
  /** What can be ticked, in the order in which it is offered. */
  readonly words: (here: Proceedings) => readonly Word[];
  /** How an option is called, where the sides have these names; the view writes it with a capital. */
  readonly label: (word: Word, nameOf: (side: Side) => string) => string;
  /** The tone of the brief that is drawn before the label. */
  readonly tone?: (word: Word, model: CaseModel) => Tone;
  /** The option that a word of an address stands for, where one may go by several. */
  readonly meantBy?: (word: Word, here: Proceedings) => Word;
  /** What is left out while nothing is ticked. */
  readonly isHeldBack?: (word: Word) => boolean;
  readonly test: (ticked: readonly Word[], here: Proceedings) => Test;
}

/** Everything that is ticked to filter by, in the order in which it is offered. */
export const FACETS: { readonly [Name in FacetName]: Facet<Words[Name]> } = {
  roles: {
    word: "role",
    legend: "Role",
    isInLine: true,
    read: (text) => ROLE_NAMES.find((name) => name === text),
    words: () => ROLE_NAMES,
    label: (role) => ROLES[role].many,
    isHeldBack: (role) => !ROLES[role].pictured,
    test: (ticked, { rolesOf }) => ({
      actor: ({ id }) => rolesOf(id).some((role) => ticked.includes(role)),
      signers: () => ticked.some((role) => ROLES[role].ofBrief.includes("filers")),
    }),
  },
  sides: {
    word: "side",
    legend: "Side backed",
    read: (text, model) => (isSide(text, model) ? text : undefined),
    words: ({ sides }) => sides,
    label: (side, nameOf) => nameOf(side),
    tone: (side, model) => toneOf(model, side),
    meantBy: (side, { meantBy }) => meantBy(side),
    test: (ticked, { countsFor }) => ({
      brief: (brief) => ticked.some((side) => countsFor(brief, side)),
      relation: () => false,
    }),
  },
  kinds: {
    word: "kind",
    legend: "Kind",
    read: (text) => KIND_NAMES.find((name) => name === text),
    words: () => KIND_NAMES,
    label: (kind) => KINDS[kind].many,
    test: (ticked) => ({
      actor: ({ kind }) => isKindIn(ticked, kind),
      signers: (kind) => isKindIn(ticked, kind),
    }),
  },
  taken: {
    word: "taken",
    legend: "What became of a brief",
    inShort: "taken up",
    read: (text) => (text === "yes" ? text : undefined),
    // Where nobody has looked, there is nothing to choose.
    words: ({ briefs }) => (briefs.some(wasTakenUp) ? ["yes"] : []),
    label: () => "taken up by the court",
    test: () => ({ brief: wasTakenUp, relation: () => false }),
  },
};

/** Of a kind that nobody knows it is not known that it is among them. */
const isKindIn = (kinds: readonly Kind[], kind: Kind | undefined): boolean =>
  kind !== undefined && kinds.includes(kind);

/** Whether signers of a kind pass the filter by kind; those of unknown kind pass only while it is off. */
export const isKindShown = (kind: Kind | undefined, { kinds }: Pick<Chosen, "kinds">): boolean =>
  kinds.length === 0 || isKindIn(kinds, kind);

const wasTakenUp = ({ takenUp = [] }: Brief): boolean => takenUp.length > 0;

export const FACET_NAMES = namesOf(FACETS);

/** The facet of days, of which one chooses the first and the last. */
export const DAYS = {
  word: "date",
  legend: "Date",
  bounds: { from: "From", to: "to" },
  /** Whether a range can tell anything apart: without a date on any act it would only leave everything out. */
  isOffered: ({ briefs, relations }: CaseModel): boolean =>
    [...briefs.values()].some(({ filed }) => filed) || [...relations.values()].some(({ date }) => date),
  test: (range: Chosen): Test => ({
    brief: ({ filed }) => isInRange(filed, range),
    relation: ({ date }) => isInRange(date, range),
  }),
} as const;

/** Every test that a choice sets whatever may be shown here. */
export const testsOf = (chosen: Chosen, here: Proceedings): readonly Test[] => [
  ...FACET_NAMES.flatMap((name) => ticksTest(name, chosen[name], here)),
  ...(hasRange(chosen) ? [DAYS.test(chosen)] : []),
];

/** The test that ticked words set; none where nothing is ticked and nothing held back. */
function ticksTest<Name extends FacetName>(
  name: Name,
  ticked: Ticked[Name],
  here: Proceedings,
): readonly Test[] {
  const facet: Facet<Words[Name]> = FACETS[name];
  const { isHeldBack } = facet;
  if (ticked.length > 0) return [facet.test(ticked, here)];
  return isHeldBack
    ? [
        facet.test(
          facet.words(here).filter((word) => !isHeldBack(word)),
          here,
        ),
      ]
    : [];
}

/** A date that is known in part matches if any day it can mean lies in the range. */
function isInRange(date: string | undefined, { from, to }: Chosen): boolean {
  const span = date === undefined ? null : daySpan(date);
  if (!span) return false;
  return span.last >= (daySpan(from)?.first ?? "") && span.first <= (daySpan(to)?.last ?? "9999-12-31");
}

const isSide = (id: string, model: CaseModel): boolean =>
  id === BOTH || id === NEITHER || id === NOT_STATED || model.actors.has(id);
