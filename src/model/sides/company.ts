import type { ActorId, Stage } from "../../schema/facts.ts";
import { companyIn, isOfNoSide, plainTitle, rolesIn } from "./titles.ts";

type Parties = Stage["parties"];
type Party = Parties[number];

/**
 * The parties of a stage that stand together, each on one side, in the order of the file: with whom the file names, else
 * with whom the title says, else with those of the same title. A nominal party stands on none.
 */
export function standingTogether(parties: Parties): readonly (readonly ActorId[])[] {
  const sides = new Map<ActorId, ReadonlySet<ActorId>>();
  const sideOf = (actor: ActorId): ReadonlySet<ActorId> => sides.get(actor) ?? new Set([actor]);
  for (const party of parties) {
    const together = new Set([...sideOf(companyOf(parties, party)), ...sideOf(party.actor)]);
    for (const actor of together) sides.set(actor, together);
  }
  const onASide = new Set(parties.filter((party) => placedBy(party) !== "nothing").map(({ actor }) => actor));
  const order = [...new Set(parties.map(({ actor }) => actor))];
  return [...new Set(order.map(sideOf))]
    .filter((side) => [...side].some((actor) => onASide.has(actor)))
    .map((side) => order.filter((actor) => side.has(actor)));
}

/** What a party of a stage is for or against, in roles of the table; empty where its company says it. */
export function rolesOf(party: Party): readonly string[] {
  const { title = "" } = party;
  const means = placedBy(party);
  if (means === "words") return companyIn(title);
  return means === "title" ? rolesIn(title) : [];
}

/** What places a party: the file, the words of its title, its title alone, or nothing. */
function placedBy({ title = "", with: company }: Party): "the file" | "words" | "title" | "nothing" {
  if (company !== undefined) return "the file";
  if (isOfNoSide(title)) return "nothing";
  return companyIn(title).length > 0 ? "words" : "title";
}

/** A party that one stands with; itself where it is the first of its side, or alone. */
function companyOf(parties: Parties, party: Party): ActorId {
  const { actor, title = "", with: company } = party;
  if (company !== undefined) return company;
  const means = placedBy(party);
  if (means === "nothing" || title === "") return actor;
  const meant = companyIn(title);
  const isMeant = (each: Party): boolean =>
    placedBy(each) === "title" && rolesIn(each.title ?? "").some((role) => meant.includes(role));
  const isAlike = (each: Party): boolean =>
    placedBy(each) === means && plainTitle(each.title ?? "") === plainTitle(title);
  return (parties.find(isMeant) ?? parties.find(isAlike))?.actor ?? actor;
}
