import type { Kind } from "../../schema/registries/kinds.ts";
import { isState } from "./states.ts";

const RULES: readonly (readonly [name: RegExp, kind: Kind])[] = [
  [/\b(?:LLC|L\.P\.|LP|plc|AG|A\.S\.|GmbH|Corporation|Railway Co\.)$/u, "company"],
  [/^Republic of /u, "government"],
  [/^(?:City and County|City|County) of |\bCounty(?:, \w+)?$/u, "government"],
  [/\b(?:Indian Tribe|Ute Tribe|Navajo Nation)\b|^Lac du Flambeau Band\b/u, "government"],
  [/^Puerto Rico House of Representatives$/u, "legislature"],
];

/**
 * The kind that a name itself gives away, beyond doubt. “Inc.” and “Association” give away nothing: charities and
 * bar associations have them too.
 */
export function kindOf(name: string): Kind | undefined {
  if (isState(name)) return "government";
  return RULES.find(([words]) => words.test(name))?.[1];
}

const GROUP_RULES: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/^(?:Former|Retired) /u, "person"],
  [/\bother States$|^Local Governments$|^\d+ Indian Tribes$/u, "government"],
  [/^[^,]*\b(?:Scholars|Professors|Historians|Social Scientists)$/u, "scholar"],
  [/^(?:Scholars|Professors) o[fn] /u, "scholar"],
  [/^(?:\d+ )?(?:U\.S\. )?(?:Members of Congress|Representatives)\b/u, "lawmaker"],
  [/^United States Representatives |^United States Senators and Representatives$/u, "lawmaker"],
  [/\bState Legislators$|\bother Members of the United States Senate$|\bCaucus Members$/u, "lawmaker"],
];

/** The kind of everybody in a group, where its words say so beyond doubt. Who held an office is a person. */
export function kindOfGroup(words: string): Kind | undefined {
  return GROUP_RULES.find(([rule]) => rule.test(words))?.[1];
}
