import { type Graph, type GraphLink, type GraphNode, type Remark, attributesOf } from "../graph.ts";
import { type JsonRecord, type PlaceOf, idOf, isRecord, listIn, own, recordIn } from "./records.ts";

interface Interval {
  readonly from: string;
  readonly to: string;
  /** The words between the two. */
  readonly text: string;
}

/** The schemas that are links, with the properties that hold their ends (followthemoney.tech). */
const LINKS: Readonly<Record<string, Interval>> = {
  Payment: { from: "payer", to: "beneficiary", text: "paid" },
  Debt: { from: "debtor", to: "creditor", text: "owes" },
  Ownership: { from: "owner", to: "asset", text: "owns" },
  Directorship: { from: "director", to: "organization", text: "is a director of" },
  Membership: { from: "member", to: "organization", text: "is a member of" },
  Employment: { from: "employee", to: "employer", text: "works for" },
  Representation: { from: "agent", to: "client", text: "represents" },
  Family: { from: "person", to: "relative", text: "is a relative of" },
  Associate: { from: "person", to: "associate", text: "is an associate of" },
  Succession: { from: "predecessor", to: "successor", text: "was succeeded by" },
  Occupancy: { from: "holder", to: "post", text: "holds" },
  CourtCaseParty: { from: "party", to: "case", text: "is a party of" },
  ContractAward: { from: "supplier", to: "contract", text: "was awarded" },
  ProjectParticipant: { from: "participant", to: "project", text: "takes part in" },
  UnknownLink: { from: "subject", to: "object", text: "is linked to" },
};

/** Entities that say something of another and act for nobody. */
const NO_ACTORS: Readonly<Record<string, string>> = {
  Address: "An address is no actor.",
  Identification: "A passport or a register number is no actor.",
  Sanction: "A sanction is no actor.",
  Note: "A note is no actor.",
  Mention: "A mention in a document is no actor.",
  BankAccount: "A bank account is no actor.",
};

/** Whether it is an entity of FollowTheMoney’s: a schema, and properties that are all lists. */
export const isFollowTheMoney = (json: unknown): json is JsonRecord =>
  isRecord(json) &&
  typeof own(json, "schema") === "string" &&
  isRecord(own(json, "properties")) &&
  Object.values(recordIn(json, "properties")).every(Array.isArray);

/** Entities of FollowTheMoney’s (Aleph, OpenSanctions). A link is an entity too, and may have several of each end. */
export function followTheMoneyGraph(entities: readonly unknown[], placeOf: PlaceOf): Graph {
  const all = entities.flatMap((entity, index) =>
    isFollowTheMoney(entity)
      ? [{ entity, schema: String(own(entity, "schema")), place: placeOf([index]) }]
      : [],
  );
  return {
    nodes: all
      .filter(({ schema }) => !Object.hasOwn(LINKS, schema) && !Object.hasOwn(NO_ACTORS, schema))
      .map(({ entity, schema, place }): GraphNode => ({
        id: idOf(own(entity, "id")),
        attributes: attributesIn(entity, schema),
        place,
      })),
    links: all.flatMap(({ entity, schema, place }) => {
      const interval = Object.hasOwn(LINKS, schema) ? LINKS[schema] : undefined;
      return interval === undefined ? [] : linksOf(entity, schema, interval, place);
    }),
    remarks: all.flatMap(({ schema, place }): readonly Remark[] => {
      const words = Object.hasOwn(NO_ACTORS, schema) ? NO_ACTORS[schema] : undefined;
      return words === undefined ? [] : [{ outcome: "skipped", place, words }];
    }),
  };
}

function linksOf(
  entity: JsonRecord,
  schema: string,
  { from, to, text }: Interval,
  place: GraphLink["place"],
) {
  const properties = recordIn(entity, "properties");
  const attributes = new Map([["label", text], ...attributesIn(entity, schema, from, to)]);
  return listIn(properties, from).flatMap((one) =>
    listIn(properties, to).map((other): GraphLink => ({
      from: idOf(one),
      to: idOf(other),
      direction: "directed",
      attributes,
      place,
    })),
  );
}

/** Every property is a list of texts; the first name is the name, and the others are aliases. */
function attributesIn(entity: JsonRecord, schema: string, ...ends: readonly string[]) {
  const properties = Object.entries(recordIn(entity, "properties")).filter(([key]) => !ends.includes(key));
  return attributesOf([
    ["type", schema],
    ["label", own(entity, "caption")],
    ...properties.flatMap(([key, values]) => {
      const list = Array.isArray(values) ? values : [];
      if (key === "name") return [["name", list[0]] as const, ["aliases", list.slice(1)] as const];
      return [[key, list.length === 1 ? list[0] : list] as const];
    }),
  ]);
}
