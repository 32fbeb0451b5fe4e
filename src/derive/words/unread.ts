import type { CaseModel } from "../../model/model.ts";
import { BOTH, NEITHER, NOT_STATED } from "../../schema/facts.ts";
import { datesMeant } from "../../schema/date-words.ts";
import { nearest } from "../../schema/issues/did-you-mean.ts";
import { quoted } from "../../schema/issues/issues.ts";
import { KINDS, KIND_NAMES } from "../../schema/registries/kinds.ts";
import { ROLES, ROLE_NAMES } from "../../schema/registries/roles.ts";
import { nearestSlug } from "../../schema/slug.ts";
import { type Unread, keyMeant } from "../../state/codecs.ts";
import { LAYOUT_NAMES, SORTS, TABLES, THEMES, VIEWS } from "../../state/view-state.ts";
import { capital, counted, inSentence, inSeries, shortName } from "./series.ts";

/** A word that an address may say, and what a reader calls what it stands for. */
export interface Meant {
  readonly word: string;
  readonly name: string;
}

/** What a reader is offered: with the word itself where its name is what was said already. */
export const offered = (said: string, { word, name }: Meant): string =>
  name !== word && name.toLowerCase() === said.toLowerCase() ? `${name} (${word})` : name;

/** The same for whoever writes addresses: always with the word. */
export const offeredToHost = ({ word, name }: Meant): string =>
  name === word ? quoted(word) : `${quoted(name)} (${word})`;

/** What was not read of an address, for whoever wrote it, and what was probably meant. */
export interface UnreadWords {
  readonly words: string;
  readonly meant: Meant | null;
}

/** `There is no stage “2nd-circuit” here.`, and “Second Circuit” for what it may mean. */
export function unreadWords(model: CaseModel, { key, text, reason }: Unread): UnreadWords {
  const noun = Object.hasOwn(NOUNS, key) ? NOUNS[key] : key;
  if (reason === "key") return { words: `The address has no key ${quoted(key)}.`, meant: keyAsWord(key) };
  if (reason === "repeated") {
    return { words: `The address names one ${noun}, and ${quoted(text)} comes second.`, meant: null };
  }
  if (Object.hasOwn(RULES, key)) {
    const meant = key === "path" ? pathMeant(text, wordsFor(model, "actor")) : dateMeant(key, text);
    return { words: RULES[key]?.(quoted(text), model) ?? "", meant };
  }
  const stage = key === "vs" ? model.stages.get(text) : undefined;
  if (stage) {
    const words = `${quoted(stage.label)} can be compared with another stage of its own case, where that is chosen.`;
    return { words, meant: null };
  }
  const known = wordsFor(model, key);
  // An order of another view is a word, and not what this view could be asked for.
  const meant = known.some(({ word }) => word === text) ? null : meantBy(text, known);
  const nothing = `There is no ${noun} ${quoted(text)} here.`;
  if (meant || known.length > MOST_NAMED || NAMES_OF_THE_RECORD.includes(key))
    return { words: nothing, meant };
  return { words: `${nothing} Known: ${inSeries(known.map(({ word }) => word))}.`, meant: null };
}

/** So many words can all be named where none of them is near. */
const MOST_NAMED = 7;
const NAMES_OF_THE_RECORD = ["select", "open", "side"];

const NOUNS: Readonly<Record<string, string>> = {
  vs: "stage",
  select: "entry",
  open: "brief",
  sort: "order",
  from: "date",
  to: "date",
  near: "number of steps",
  shared: "number of cases",
};

/** What a key asks for, where it is not one of so many words. */
const RULES: Readonly<Record<string, (text: string, model: CaseModel) => string>> = {
  path: (text) => `A path needs two names of this record, and ${text} is not that.`,
  from: notADate,
  to: notADate,
  q: () => "The search takes a hundred letters, and this address has more.",
  near: (text) => `Around a name 1 or 2 steps can be shown, and ${text} is neither.`,
  taken: (text) => `“taken” takes only “yes”, and ${text} is not that.`,
  shared: (text) => `${text} is no number of cases that filers share.`,
  step: (text, { file: { story } }) =>
    story.length === 0
      ? `There is no step ${text}: this record has no story.`
      : `There is no step ${text}: the story has ${counted(story.length, "step")}.`,
};

function notADate(text: string): string {
  return `${text} is not a date. Write 2014-06-13, 2014-06 or 2014.`;
}

/** A date in another form, where that has one reading. */
function dateMeant(key: string, text: string): Meant | null {
  const [date, ...others] = key === "from" || key === "to" ? datesMeant(text.slice(0, 60)) : [];
  return date === undefined || others.length > 0 ? null : { word: date, name: date };
}

function keyAsWord(key: string): Meant {
  const word = keyMeant(key);
  return { word, name: word };
}

const ORDINALS: Readonly<Record<string, string>> = {
  "1st": "first",
  "2nd": "second",
  "3rd": "third",
  "4th": "fourth",
  "5th": "fifth",
  "6th": "sixth",
  "7th": "seventh",
  "8th": "eighth",
  "9th": "ninth",
  "10th": "tenth",
  "11th": "eleventh",
};

/** The known word that is nearest, as it is written or as what it stands for is called. */
function meantBy(text: string, known: readonly Meant[]): Meant | null {
  const word = text.toLowerCase().replace(/^\d+(st|nd|rd|th)/, (ordinal) => ORDINALS[ordinal] ?? ordinal);
  const slug = nearestSlug(word);
  const called = known.find(({ name }) => slug !== "" && nearestSlug(name) === slug);
  const near = nearest(
    word,
    known.map((each) => each.word),
  );
  return called ?? known.find((each) => each.word === near) ?? null;
}

/** Two ends, of which one or both are nearly actors. */
function pathMeant(text: string, actors: readonly Meant[]): Meant | null {
  const ends = text.split(",").map((end) => meantBy(end, actors));
  const [from, to, ...others] = ends;
  if (!from || !to || from.word === to.word || others.length > 0) return null;
  return { word: `${from.word},${to.word}`, name: `${from.name} to ${to.name}` };
}

const asWords = (words: readonly string[]): readonly Meant[] =>
  words.filter(Boolean).map((word) => ({ word, name: word }));

function wordsFor(model: CaseModel, key: string): readonly Meant[] {
  const { actors, briefs, stages, relations, cases, sources } = model;
  const ofActors = [...actors.values()].map((actor) => ({
    word: actor.id,
    name: inSentence(shortName(actor)),
  }));
  const ofStages = [...stages.values()].map(({ id, label }) => ({ word: id, name: inSentence(label) }));
  const ofBriefs = [...briefs.values()].map(({ id, title }) => ({ word: id, name: inSentence(title) }));
  const titled = [...cases.values(), ...sources.values()].map(({ id, title }) => ({ word: id, name: title }));
  const ofSides = [
    { word: BOTH, name: "both sides" },
    { word: NEITHER, name: "neither side" },
    { word: NOT_STATED, name: "side not stated" },
  ];
  const known: Readonly<Record<string, readonly Meant[]>> = {
    actor: ofActors,
    view: VIEWS.map((word) => ({ word, name: capital(word) })),
    stage: [...ofStages, { word: "all", name: "Whole case" }],
    vs: ofStages,
    role: ROLE_NAMES.map((word) => ({ word, name: capital(ROLES[word].many) })),
    kind: KIND_NAMES.map((word) => ({ word, name: capital(KINDS[word].many) })),
    side: [...ofActors, ...ofSides],
    select: [...ofActors, ...ofBriefs, ...ofStages, ...titled, ...asWords([...relations.keys()])],
    open: ofBriefs,
    table: asWords(TABLES),
    sort: asWords(SORTS),
    layout: asWords(LAYOUT_NAMES),
    theme: asWords(THEMES),
  };
  return Object.hasOwn(known, key) ? (known[key] ?? []) : [];
}
