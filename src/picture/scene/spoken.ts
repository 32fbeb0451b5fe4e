import type { Brief, CaseModel, Id } from "../../model/model.ts";
import { KINDS } from "../../schema/registries/kinds.ts";
import { ROLES } from "../../schema/registries/roles.ts";
import type { SceneNode } from "./scene.ts";
import { sideMark } from "../../derive/words/inferred.ts";
import { counted, inSentence, inSeries, sentence, sideName } from "../../derive/words/series.ts";

/** What a mark of the picture is, for a reader who hears it: name, kind, role and side. */
export function spokenMark(model: CaseModel, stage: Id, id: string, node: SceneNode): string {
  const at = model.at(stage);
  const { briefsOf, rolesOf, sidesOf, spansCases } = at;
  const brief = model.briefs.get(id);
  const towards = (act: string, briefs: readonly Brief[]): string => {
    const sides = [...new Set(briefs.flatMap(sidesOf))];
    const named = sides.map((side) => `${sideName(model, stage, side)}${sideMark(at, side, briefs)}`);
    return sentence(`${act} for ${inSeries(named)}`);
  };
  if (brief) return `${sentence(brief.title)} ${towards("Brief", [brief])}`;
  const actor = model.actors.get(id) ?? model.actors.get(node.target);
  if (!actor) return `${sentence(node.label)} ${OTHERWISE[node.press]}`.trim();
  const roles = rolesOf(actor.id).map((role) => ROLES[role].one);
  if (spansCases)
    return `${inSentence(actor.name)}, ${KINDS[actor.kind].one}. Filed in ${casesOf(model, actor.id)}.`;
  const backs = briefsOf(actor.id).length > 0 ? ` ${towards("Filed", briefsOf(actor.id))}` : "";
  return `${inSentence(actor.name)}, ${[KINDS[actor.kind].one, ...roles].join(", ")}.${backs}`;
}

/** Cases that count as one are two here: it filed in both. */
function casesOf(model: CaseModel, actor: Id): string {
  const positions = model.briefsOf(actor).flatMap((brief) => brief.positions);
  const cases = positions.map(({ stage }) => model.stage(stage).case);
  return counted(new Set(cases).size, "case");
}

/** What a mark is that is neither an actor nor a brief. */
const OTHERWISE = {
  unfold: "Press to open or close.",
  select: "A group of signers.",
  none: "",
} as const;
