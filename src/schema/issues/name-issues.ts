import type { Actor, CaseFile } from "../facts.ts";
import type { Issue } from "./issues.ts";

/** Actors that a reader cannot tell apart: one warning for each name that several have. */
export function nameIssues({ actors }: CaseFile): readonly Issue[] {
  const alike = new Map<string, [Actor, ...Actor[]]>();
  for (const actor of actors) {
    const look = asSeen(actor.short ?? actor.name);
    const others = alike.get(look);
    if (others) others.push(actor);
    else alike.set(look, [actor]);
  }
  return [...alike.values()].flatMap(([first, ...others]): Issue[] => {
    if (others.length === 0) return [];
    const path = ["actors", actors.indexOf(first), first.short === undefined ? "name" : "short"];
    const ids = others.map(({ id }) => `“${id}”`).join(" and ");
    const words = `“${first.short ?? first.name}” is what ${ids} ${others.length === 1 ? "is" : "are"} called too. Give each a “short” of its own, which tells a reader who it is.`;
    return [{ level: "warning", path, words }];
  });
}

/** Names that differ in what cannot be seen look alike. */
const asSeen = (name: string): string =>
  name
    .normalize("NFC")
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
