const SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
  .concat(" fifteen sixteen seventeen eighteen nineteen")
  .split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const WORD = `(?<tens>${TENS.join("|")})(?:-(?<ones>${SMALL.join("|")}))?|(?<small>${SMALL.join("|")})`;
const NUMBER = new RegExp(String.raw`\b(?:${WORD}|(?<digits>\d+))\b`, "giu");

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** What holds digits or number words and counts nothing, under the reason why. */
export const COUNTS_NOTHING: Readonly<Record<string, RegExp>> = {
  "the words of a source, or a term explained": /“[^”]*”/gu,
  "a day": new RegExp(String.raw`\b\d{1,2} ${MONTH}\b`, "gu"),
  "a year": /\b(?:19|20)\d\d\b/gu,
  "a time of day": /\b\d{1,2}:\d\d(?:am|pm)\b/gu,
  "the stamp of a court or of its server": /\b\d\d\/\d\d\/\d\d\b|\btime stamp \d+/gu,
  "a volume and a page of a law report": /\b\d+ F\.3d \d+/gu,
  "docket numbers": /\bMisc\. Nos\. \S+ and [^\s,]+/gu,
  "the name of a licence": /\bCC BY 4\.0/gu,
  "one picked out of several, whose number follows": /\bone of (?=the )/gu,
  "one that stands for a word said before":
    /\bthe one (?:in|that)\b|\bquestion (?:was )?one for\b|\bsigned one\b/gu,
};

/**
 * Keys of what somebody else wrote or is called, and of what is no sentence. The `words` of a story’s backing are
 * in its text already.
 */
const PASSED_OVER = new Set(
  "quote page says name short aliases attorneys publisher docket citation"
    .concat(" $schema format id source url date filed updated entry")
    .concat(" view about words")
    .split(" "),
);

/** The cardinal numbers of a text, from digits and from words up to ninety-nine, in order. */
export function numbersIn(words: string): readonly number[] {
  return [...words.matchAll(NUMBER)].map(({ groups }) => {
    const [tens, ones, small] = ["tens", "ones", "small"].map((name) => groups?.[name]?.toLowerCase());
    if (tens !== undefined)
      return 20 + 10 * TENS.indexOf(tens) + (ones === undefined ? 0 : SMALL.indexOf(ones));
    return small === undefined ? Number(groups?.["digits"]) : SMALL.indexOf(small);
  });
}

/** The numbers of a sentence that count something. */
export function countsIn(sentence: string): readonly number[] {
  const left = Object.values(COUNTS_NOTHING).reduce((rest, words) => rest.replace(words, " "), sentence);
  return numbersIn(left);
}

/** Every sentence of a case file that its editors wrote, under its place: `stages.second-circuit.finding`. */
export function sentencesIn(value: unknown, ...place: readonly string[]): ReadonlyMap<string, string> {
  if (typeof value === "string") return new Map([[place.join("."), value]]);
  if (typeof value !== "object" || value === null) return new Map();
  const parts = Object.entries(value).filter(
    // The title of a source is what its author called it.
    ([key]) => !PASSED_OVER.has(key) && !(key === "title" && place[0] === "sources"),
  );
  return new Map(
    parts.flatMap(([key, part]: [string, unknown]) => [
      ...sentencesIn(part, ...place, Array.isArray(value) ? (idOf(part) ?? key) : key),
    ]),
  );
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" ? value.id : undefined;
}
