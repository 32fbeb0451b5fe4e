import type { Relation } from "../../schema/facts.ts";
import { DIRECTIONS } from "../../schema/registries/directions.ts";
import { RELATIONS } from "../../schema/registries/relations.ts";
import { directionWords } from "./direction.ts";

/** What stands on the line of all relations between the same two, the fullest first: `7 rulings`, or where that has no room `7`. */
export function relationsInShort([first, ...more]: readonly Relation[]): readonly string[] {
  if (!first) return [];
  const { kind, direction } = first;
  const count = more.length + 1;
  if (count > 1) {
    const isOneKind = more.every((each) => each.kind === kind);
    return [`${count} ${isOneKind ? RELATIONS[kind].many : "ties"}`, String(count)];
  }
  if (direction === undefined) return [RELATIONS[kind].label.toLowerCase()];
  const { sign } = DIRECTIONS[direction];
  return [`${sign} ${directionWords(first)}`, sign];
}
