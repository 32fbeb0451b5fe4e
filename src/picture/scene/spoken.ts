import type { Brief, CaseModel, Id } from "../../model/model.ts";
import { KINDS } from "../../schema/registries/kinds.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";
import { relationStatement } from "../../derive/relations/statement.ts";
import { textOf } from "../../derive/words/names.ts";
import { companyInShort } from "../../derive/evidence/company.ts";
import { sideMark } from "../../derive/words/inferred.ts";
import {
  besideName,
  capital,
  counted,
  forSide,
  inSentence,
  inSeries,
  kindAndRoles,
  nameInText,
  sentence,
} from "../../derive/words/series.ts";

/** What a mark of the picture is, for a reader who hears it: name, kind, role, side and company. */
export function spokenMark(model: CaseModel, stage: Id, id: string, node: SceneNode): string {
  const at = model.at(stage);
  const { briefsOf, rolesOf, sidesOf, spansCases } = at;
  const brief = model.briefs.get(id);
  const towards = (act: string, briefs: readonly Brief[], company: readonly string[]): string => {
    const sides = [...new Set(briefs.flatMap(sidesOf))];
    const named = sides.map((side) => `${forSide(model, stage, side)}${sideMark(at, side, briefs)}`);
    return sentence([`${act} ${inSeries(named)}`, ...company].join(", "));
  };
  if (brief) return `${sentence(brief.title)} ${towards("Brief", [brief], [])}`;
  const actor = model.actors.get(id) ?? model.actors.get(node.target);
  if (node.shape === "plus" || node.shape === "minus") return sentence(node.label);
  if (!actor) return `${sentence(node.label)} ${OTHERWISE[node.press]}`.trim();
  if (spansCases)
    return [
      sentence(`${inSentence(actor.name)}, ${KINDS[actor.kind].one}`),
      ...filedIn(model, actor.id),
    ].join(" ");
  const [one, ...others] = briefsOf(actor.id);
  const filed = others.length > 0 ? `Filed ${counted(others.length + 1, "brief")}` : "Filed";
  const company = one && others.length === 0 ? [companyInShort(model, one, actor.id)] : [];
  const backs = one ? ` ${towards(filed, [one, ...others], company)}` : "";
  const words = besideName(actor.name, kindAndRoles(actor, rolesOf(actor.id)));
  return `${sentence([inSentence(actor.name), ...words].join(", "))}${backs}`;
}

/** What a tie is, for a reader who hears it: its sentence, or between whom how many are. */
export function spokenLine(model: CaseModel, { from, to, target, says = [] }: SceneEdge): string {
  const relation = model.relations.get(target);
  if (relation) return sentence(textOf(relationStatement(model, relation).words));
  const [words = ""] = says;
  const ends = [from, to].map((id) => model.actors.get(id) ?? model.briefs.get(id));
  const names = ends.flatMap((end) => (end ? inSentence("title" in end ? end.title : nameInText(end)) : []));
  return sentence(`${capital(inSeries(names))}: ${words}`);
}

/** In how many cases it filed, if in any. Cases that count as one are two here: it filed in both. */
function filedIn(model: CaseModel, actor: Id): readonly string[] {
  const positions = model.briefsOf(actor).flatMap((brief) => brief.positions);
  const cases = positions.map(({ stage }) => model.stage(stage).case);
  return cases.length === 0 ? [] : [`Filed in ${counted(new Set(cases).size, "case")}.`];
}

/** What a mark is that is neither an actor nor a brief. */
const OTHERWISE = {
  unfold: "Press to open or close.",
  select: "A group of signers.",
  none: "",
} as const;
