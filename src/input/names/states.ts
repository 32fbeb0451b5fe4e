import { enumerated } from "./enumeration.ts";

const STATES = new Set(
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa"
    .concat("|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri")
    .concat(
      "|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota",
    )
    .concat(
      "|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah",
    )
    .concat("|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia")
    .split("|"),
);

/** Whether a name is exactly that of a State or of the District of Columbia. */
export const isState = (name: string): boolean => STATES.has(name);

/**
 * The States of “States of Ohio and Oklahoma” or “Arizona, Nebraska”, and the others that “State of West Virginia
 * and 25 Other States” counts. Nothing where anything else is named.
 */
export function statesIn(
  words: string,
): { readonly states: readonly string[]; readonly others: readonly string[] } | undefined {
  const parts = enumerated(words.replace(/^States? of /u, ""));
  const states = parts.filter(isState);
  const others = parts.filter((part) => part.endsWith(" Other States"));
  if (states.length === 0 || states.length + others.length < parts.length) return undefined;
  return { states, others: others.map((part) => part.replace("Other", "other")) };
}
