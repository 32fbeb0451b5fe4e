import { type CaseModel, type Id } from "../../model/model.ts";
import { KINDS } from "../../schema/registries/kinds.ts";
import { ROLES } from "../../schema/registries/roles.ts";
import type { SceneNode } from "./scene.ts";
import { counted, inSentence, inSeries, sentence, sideName } from "../../derive/words/series.ts";

/** What a mark of the picture is, for a reader who hears it: name, kind, role and side. */
export function spokenMark(model: CaseModel, stage: Id, id: string, node: SceneNode): string {
  const { briefsOf, rolesOf, sidesOf, spansCases } = model.at(stage);
  const brief = model.briefs.get(id);
  const towards = (act: string, sides: readonly Id[]): string =>
    sentence(`${act} for ${inSeries(sides.map((side) => sideName(model, stage, side)))}`);
  if (brief) return `${sentence(brief.title)} ${towards("Brief", sidesOf(brief))}`;
  const actor = model.actors.get(id);
  if (!actor)
    return `${sentence(node.label)} ${node.press === "unfold" ? "Folded signers; press to unfold." : "A group of signers."}`;
  const roles = rolesOf(id).map((role) => ROLES[role].one);
  const sides = new Set(briefsOf(id).flatMap(sidesOf));
  if (spansCases)
    return `${inSentence(actor.name)}, ${KINDS[actor.kind].one}. Filed in ${casesOf(model, id)}.`;
  const backs = sides.size > 0 ? ` ${towards("Filed", [...sides])}` : "";
  return `${inSentence(actor.name)}, ${[KINDS[actor.kind].one, ...roles].join(", ")}.${backs}`;
}

/** Cases that count as one are two here: it filed in both. */
function casesOf(model: CaseModel, actor: Id): string {
  const positions = model.briefsOf(actor).flatMap((brief) => brief.positions);
  const cases = positions.map(({ stage }) => model.stage(stage).case);
  return counted(new Set(cases).size, "case");
}
