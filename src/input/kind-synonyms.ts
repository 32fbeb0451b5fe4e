import { KINDS, KIND_NAMES, type Kind } from "../schema/registries/kinds.ts";

/** What files call a kind, besides the words of the kind itself. */
const ALSO: Readonly<Record<Kind, readonly string[]>> = {
  company: ["corporation", "business", "firm", "public company", "private company", "inc", "for profit"],
  "law-firm": ["lawyers"],
  "trade-association": [
    "industry association",
    "industry trade group",
    "trade group",
    "business association",
  ],
  ngo: [
    "nonprofit",
    "non profit",
    "charity",
    "foundation",
    "advocacy group",
    "not for profit",
    "civil society",
  ],
  organisation: [
    "organization",
    "org",
    "group",
    "union",
    "university",
    "church",
    "institution",
    "think tank",
    "party",
  ],
  media: ["media", "newspaper", "publisher", "broadcaster", "news", "media organisation"],
  scholar: ["professor", "academic", "researcher"],
  lawmaker: ["senator", "representative", "member of congress", "politician", "legislator"],
  judge: ["justice", "magistrate"],
  person: ["individual", "human", "people", "officer"],
  court: ["tribunal"],
  agency: ["federal agency", "government agency", "public body", "regulator", "department"],
  government: ["state", "country", "city", "county", "municipality", "tribe", "jurisdiction"],
  legislature: ["parliament", "congress", "senate"],
};

const KINDS_BY_WORD = new Map(
  KIND_NAMES.flatMap((kind) =>
    [kind, KINDS[kind].one, KINDS[kind].many, ...ALSO[kind]].map((words) => [compared(words), kind] as const),
  ),
);

/** The kind that a file’s word for it means: “Federal Agency”, “organizations”; nothing where the table does not have it. */
export const kindNamed = (words: string): Kind | undefined =>
  KINDS_BY_WORD.get(compared(words)) ?? KINDS_BY_WORD.get(compared(words).replace(/s$/u, ""));

function compared(words: string): string {
  return words
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, " ")
    .trim();
}
