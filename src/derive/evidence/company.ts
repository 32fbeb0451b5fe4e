import type { Brief, CaseModel } from "../../model/model.ts";
import type { ActorId } from "../../schema/facts.ts";
import { type Words, actorLink } from "../words/names.ts";
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

/** `34 others not named here`, or that nobody knows how many; nothing where every filer is named or in a group. */
export function unnamedFilers({ moreFilers = 0 }: Brief): readonly string[] {
  if (moreFilers === 0) return [];
  if (moreFilers === "unknown") return ["others, how many is not known"];
  return [`${moreFilers} ${moreFilers === 1 ? "other" : "others"} not named here`];
}
