import { namesOf } from "./names-of.ts";

/** The five families that kinds are drawn as; each has one shape, so that a reader learns five and not one for each kind. */
export const FAMILIES = {
  companies: { label: "Companies and firms", shape: "circle" },
  associations: { label: "Associations, NGOs, others", shape: "ring" },
  media: { label: "News media", shape: "diamond" },
  people: { label: "People", shape: "triangle" },
  public: { label: "Public bodies", shape: "square" },
} as const satisfies Record<string, { label: string; shape: string }>;

export type Family = keyof typeof FAMILIES;
export type Shape = (typeof FAMILIES)[Family]["shape"];

interface KindDescriptor {
  readonly one: string;
  readonly many: string;
  readonly family: Family;
  /** The role of an actor of this kind that does nothing more particular at a stage. */
  readonly roleOtherwise: "agency" | "court" | "other";
  /** Whether a stage before it ends by its decision, which then stands under its name. */
  readonly decides?: true;
}

/** What an actor is. The order is the order of the legend. */
const REGISTRY = {
  company: { one: "company", many: "companies", family: "companies", roleOtherwise: "other" },
  "law-firm": { one: "law firm", many: "law firms", family: "companies", roleOtherwise: "other" },
  "trade-association": {
    one: "trade association",
    many: "trade associations",
    family: "associations",
    roleOtherwise: "other",
  },
  ngo: { one: "non-profit group", many: "non-profit groups", family: "associations", roleOtherwise: "other" },
  /** Of an actor that is known to be a body of some sort and no more, or that is none of the others: a university, a church. */
  organisation: {
    one: "organisation",
    many: "organisations",
    family: "associations",
    roleOtherwise: "other",
  },
  media: {
    one: "news organisation",
    many: "news organisations",
    family: "media",
    roleOtherwise: "other",
  },
  scholar: { one: "scholar", many: "scholars", family: "people", roleOtherwise: "other" },
  lawmaker: { one: "lawmaker", many: "lawmakers", family: "people", roleOtherwise: "other" },
  judge: { one: "judge", many: "judges", family: "people", roleOtherwise: "court" },
  person: { one: "person", many: "people", family: "people", roleOtherwise: "other" },
  court: { one: "court", many: "courts", family: "public", roleOtherwise: "court", decides: true },
  agency: { one: "agency", many: "agencies", family: "public", roleOtherwise: "agency" },
  government: { one: "government", many: "governments", family: "public", roleOtherwise: "agency" },
  legislature: { one: "legislature", many: "legislatures", family: "public", roleOtherwise: "agency" },
} as const satisfies Record<string, KindDescriptor>;

export type Kind = keyof typeof REGISTRY;
export const KINDS: Readonly<Record<Kind, KindDescriptor>> = REGISTRY;
export const KIND_NAMES = namesOf(REGISTRY);
