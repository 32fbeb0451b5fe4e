import type { Actor, CaseFile } from "../schema/facts.ts";
import { actorsNamed } from "../schema/named.ts";
import { KINDS } from "../schema/registries/kinds.ts";
import { ROLES, ROLE_NAMES } from "../schema/registries/roles.ts";

/**
 * Actors of a file, those that share a name with another of the file told apart by what they are: “John Smith,
 * appellant”. The file can say it better, with a `short` for each.
 */
export function toldApart(actors: readonly Actor[], file: CaseFile): readonly Actor[] {
  const nameIn = naming(file, ({ name }) => name);
  const shortIn = naming(file, shortOf);
  return actors.map((actor) => {
    const [name, short] = [nameIn(actor), shortIn(actor)];
    return name === actor.name && short === shortOf(actor) ? actor : { ...actor, name, short };
  });
}

const shortOf = ({ short, name }: Actor): string => short ?? name;

/** How each actor is called, by a name that others may have too. */
function naming(file: CaseFile, called: (actor: Actor) => string): (actor: Actor) => string {
  const bearers = new Map<string, Actor[]>();
  for (const actor of file.actors) bearers.set(called(actor), [...(bearers.get(called(actor)) ?? []), actor]);
  return (actor) => {
    const name = called(actor);
    const all = bearers.get(name) ?? [];
    return all.length < 2 ? name : `${name}, ${difference(file, actor, all)}`;
  };
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

/** The first detail that none of the others of the name has, else the place among them. */
function difference(file: CaseFile, actor: Actor, bearers: readonly Actor[]): string {
  for (const detail of DETAILS) {
    const [own, ...same] = [actor, ...bearers].map((bearer) => detail(file, bearer));
    if (own !== undefined && own !== "" && same.filter((text) => text === own).length === 1) return own;
  }
  return `no. ${bearers.indexOf(actor) + 1}`;
}
