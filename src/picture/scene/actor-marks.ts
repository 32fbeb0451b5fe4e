import type { Proceedings } from "../../model/at.ts";
import type { CaseModel } from "../../model/model.ts";
import type { Tone } from "../../model/tone.ts";
import type { ActorId } from "../../schema/facts.ts";
import { FAMILIES, KINDS } from "../../schema/registries/kinds.ts";
import { shortName } from "../../derive/words/series.ts";
import { plainTitle } from "../../derive/words/names.ts";
import type { Mark } from "../layout/layout.ts";
import { fateOf } from "./contest.ts";

/** Where a mark stands: the tone of its side, and the id that the side goes by. */
export interface Stand {
  readonly tone: Tone;
  readonly side: string;
}

const NO_SIDE: Stand = { tone: "sideless", side: "" };

/** The mark of an actor, in the tone of whom it stands with. */
export function actorMark(model: CaseModel, id: ActorId, { tone, side } = NO_SIDE): Mark {
  const actor = model.actor(id);
  return {
    id,
    label: shortName(actor),
    subtitle: "",
    shape: FAMILIES[KINDS[actor.kind].family].shape,
    tone,
    emphasis: KINDS[actor.kind].decides ? "strong" : "normal",
    target: id,
    press: "select",
    actors: [id],
    side,
    doubt: "",
  };
}

/** A party over its title at a stage, said plainly. In the whole case it may have been called much, so nothing is said. */
export function partyMark(model: CaseModel, { stage }: Proceedings, id: ActorId, stand?: Stand): Mark {
  const mark = actorMark(model, id, stand);
  const title = stage?.parties.find(({ actor }) => actor === id)?.title ?? "";
  // Who is told apart by its title has it in its name.
  return { ...mark, subtitle: mark.label.endsWith(`, ${title}`) ? "" : plainTitle(title) };
}

/** A party of a side over what became of it, or else its title. */
export function poleOf(model: CaseModel, here: Proceedings, id: ActorId, stand: Stand): Mark {
  const mark = partyMark(model, here, id, stand);
  return { ...mark, emphasis: "strong", subtitle: fateOf(here, id) || mark.subtitle };
}
