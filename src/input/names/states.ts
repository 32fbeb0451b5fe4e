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

const CODES: ReadonlyMap<string, string> = new Map(
  "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia"
    .concat(
      "|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland",
    )
    .concat(
      "|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada",
    )
    .concat(
      "|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio",
    )
    .concat(
      "|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee",
    )
    .concat("|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming")
    .concat("|DC District of Columbia")
    .split("|")
    .map((each) => [each.slice(0, 2), each.slice(3)] as const),
);

/** The States of “TX, AL, AK”; nothing where there are fewer than two, or anything that is no postal code of a State. */
export function statesOfCodes(words: string): readonly string[] | undefined {
  const codes = words.split(/[\s,;/]+|\band\b/u).filter((code) => code !== "");
  const names = codes.flatMap((code) => CODES.get(code) ?? []);
  return codes.length > 1 && names.length === codes.length ? names : undefined;
}
