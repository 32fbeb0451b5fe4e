import type { Actor, CaseFile } from "../facts.ts";
import type { Issue } from "./issues.ts";

/** Actors, and stages of one case, that a reader cannot tell apart: one warning for each name that several have. */
export function nameIssues({ actors, stages }: CaseFile): readonly Issue[] {
  return [
    ...alike(actors, (actor) => asSeen(nameOf(actor))).map(([first, ...others]): Issue => ({
      level: "warning",
      path: ["actors", actors.indexOf(first), first.short === undefined ? "name" : "short"],
      words: `${calledToo(nameOf(first), others)} Give each a “short” of its own, which tells a reader who it is.`,
    })),
    ...alike(stages, (stage) => JSON.stringify([stage.case, asSeen(stage.label)])).map(
      ([first, ...others]): Issue => ({
        level: "warning",
        path: ["stages", stages.indexOf(first), "label"],
        words: `${calledToo(first.label, others)} Give each a “label” of its own, which tells a reader which it is.`,
      }),
    ),
  ];
}

const nameOf = ({ short, name }: Actor): string => short ?? name;

const calledToo = (name: string, others: readonly { readonly id: string }[]): string =>
  `“${name}” is what ${idsNamed(others.map(({ id }) => `“${id}”`))} ${others.length === 1 ? "is" : "are"} called too.`;

/** `“a”`, `“a” and “b”`, `“a”, “b” and 57 others`. */
function idsNamed(ids: readonly string[]): string {
  const rest = ids.length > 3 ? [`${ids.length - 2} others`] : [];
  const named = [...(rest.length > 0 ? ids.slice(0, 2) : ids), ...rest];
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

/** Those that look like one another, each lot with the first of it. */
function alike<Item>(items: readonly Item[], look: (item: Item) => string): readonly [Item, ...Item[]][] {
  const lots = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const others = lots.get(look(item));
    if (others) others.push(item);
    else lots.set(look(item), [item]);
  }
  return [...lots.values()].filter(({ length }) => length > 1);
}

/** Names that differ in what cannot be seen look alike. */
const asSeen = (name: string): string =>
  name
    .normalize("NFC")
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
