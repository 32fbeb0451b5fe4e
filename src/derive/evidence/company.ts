import type { Brief, CaseModel } from "../../model/model.ts";
import type { ActorId } from "../../schema/facts.ts";
import { type Words, actorLink } from "../words/names.ts";
import { counted, inSentence, inSeries } from "../words/series.ts";
import { linkSeries } from "./citation.ts";

/** With whom an actor filed a brief: every other filer named, counted, or said to be unknown; `alone` only where there is none. */
export function companyIn(model: CaseModel, brief: Brief, actor: ActorId): Words {
  const others = [
    ...brief.filers.filter((filer) => filer.actor !== actor).map((filer) => actorLink(model, filer.actor)),
    ...brief.groups.map(({ text }) => text),
    ...unnamedFilers(brief),
  ];
  return others.length > 0 ? ["with ", ...linkSeries(others)] : ["alone"];
}

/**
 * The same in a few words, for a mark: `alone`, `with Union`, `with Union, 35 scholars and 27 others`.
 */
export function companyInShort(model: CaseModel, brief: Brief, actor: ActorId): string {
  const { filers, groups, moreFilers = 0 } = brief;
  const named = filers
    .filter((filer) => filer.actor !== actor)
    .map((filer) => inSentence(actorLink(model, filer.actor).text));
  const more = moreFilers === "unknown" ? 0 : moreFilers;
  const shown = named.length + more > MOST_NAMED ? named.slice(0, 1) : named;
  const rest = named.length - shown.length + more;
  const company = [
    ...shown,
    ...(groups.length > 1 ? [counted(groups.length, "group")] : groups.map(({ text }) => inSentence(text))),
    ...(rest > 0 ? [counted(rest, "other")] : []),
    ...(moreFilers === "unknown" ? [`an unknown number ${rest > 0 ? "more" : "of others"}`] : []),
  ];
  return company.length > 0 ? `with ${inSeries(company)}` : "alone";
}

/** So many fellow filers are all named on a mark. */
const MOST_NAMED = 2;

/** `34 others not named here`, or that nobody knows how many; nothing where every filer is named or in a group. */
export function unnamedFilers({ moreFilers = 0 }: Brief): readonly string[] {
  if (moreFilers === 0) return [];
  if (moreFilers === "unknown") return ["an unknown number of others"];
  return [`${moreFilers} ${moreFilers === 1 ? "other" : "others"} not named here`];
}
