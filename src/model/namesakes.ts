import type { Actor, CaseFile, Stage } from "../schema/facts.ts";
import { actorsNamed } from "../schema/named.ts";
import { KINDS } from "../schema/registries/kinds.ts";
import { ROLES, ROLE_NAMES } from "../schema/registries/roles.ts";

/**
 * Actors of a file, those that share a name with another of the file told apart by what they are: “John Smith,
 * appellant”. The file can say it better, with a `short` for each.
 */
export function toldApart(actors: readonly Actor[], file: CaseFile): readonly Actor[] {
  const wordsFor = (called: (actor: Actor) => string) =>
    naming(file.actors, called, (actor) => DETAILS.map((detail) => detail(file, actor)));
  const [differenceOfName, differenceOfShort] = [wordsFor(({ name }) => name), wordsFor(shortOf)];
  return actors.map((actor) => {
    const [name, short] = [differenceOfName(actor), differenceOfShort(actor)];
    if (name === "" && short === "") return actor;
    return { ...actor, name: withDetail(actor.name, name), short: withDetail(shortOf(actor), short) };
  });
}

const withDetail = (name: string, difference: string): string =>
  difference === "" ? name : `${name}, ${difference}`;

const shortOf = ({ short, name }: Actor): string => short ?? name;

/** Stages of a file, those of one label told apart: “Supreme Court (No. 17-2)”. A label of its own says it better. */
export function stagesToldApart(stages: readonly Stage[], file: CaseFile): readonly Stage[] {
  const wordsFor = (called: (stage: Stage) => string) =>
    naming(file.stages, called, (stage) => STAGE_DETAILS.map((detail) => detail(file, stage)));
  const [differenceOfLabel, differenceInShort] = [wordsFor(({ label }) => label), wordsFor(shortLabel)];
  return stages.map((stage) => {
    const [label, short] = [differenceOfLabel(stage), differenceInShort(stage)];
    if (label === "" && short === "") return stage;
    return {
      ...stage,
      label: bracketed(stage.label, label),
      ...(stage.short !== undefined && { short: bracketed(stage.short, short) }),
    };
  });
}

const bracketed = (label: string, difference: string): string =>
  difference === "" ? label : `${label} (${difference})`;

const shortLabel = ({ short, label }: Stage): string => short ?? label;

/** What tells each item from the others that are called like it; empty for one that nobody is called like. */
function naming<Item>(
  all: readonly Item[],
  called: (item: Item) => string,
  detailsOf: (item: Item) => readonly string[],
): (item: Item) => string {
  const bearers = new Map<string, Item[]>();
  for (const item of all) bearers.set(called(item), [...(bearers.get(called(item)) ?? []), item]);
  return (item) => {
    const same = bearers.get(called(item)) ?? [];
    return same.length < 2 ? "" : difference(item, same, detailsOf);
  };
}

/** The first detail that none of the others of the name has, else the place among them. */
function difference<Item>(
  item: Item,
  bearers: readonly Item[],
  detailsOf: (item: Item) => readonly string[],
): string {
  const theirs = bearers.map(detailsOf);
  for (const [place, own] of detailsOf(item).entries()) {
    if (own !== "" && theirs.filter((details) => details[place] === own).length === 1) return own;
  }
  return `no. ${bearers.indexOf(item) + 1}`;
}

/** What an actor can be told by, the plainest first; empty where it has nothing of it. */
const DETAILS: readonly ((file: CaseFile, actor: Actor) => string)[] = [
  ({ stages }, { id }) => {
    const titles = stages.flatMap(({ parties }) =>
      parties.flatMap(({ actor, title }) => (actor === id && title) || []),
    );
    return [...new Set(titles)].join(" and ");
  },
  (_, { kind }) => KINDS[kind].one,
  ...ROLE_NAMES.map(
    (role) =>
      ({ briefs }: CaseFile, { id }: Actor) =>
        briefs.some((brief) =>
          ROLES[role].ofBrief.some((key) => actorsNamed(brief[key]).some((each) => each.id === id)),
        )
          ? ROLES[role].one
          : "",
  ),
  (_, { country = "" }) => country,
];

/** What a stage can be told by: its short label, its case, its court, its docket, its year. */
const STAGE_DETAILS: readonly ((file: CaseFile, stage: Stage) => string)[] = [
  (_, { short = "", label }) => (short === label ? "" : short),
  ({ cases }, { case: of }) => cases.find(({ id }) => id === of)?.title ?? "",
  ({ actors }, { court }) =>
    actors
      .filter(({ id }) => id === court)
      .map(shortOf)
      .join(""),
  (_, { docket }) => (docket === undefined ? "" : `No. ${docket}`),
  (_, { outcome, events }) => (outcome?.date ?? events[0]?.date ?? "").slice(0, 4),
];
