import type { Scope } from "../../derive/scope.ts";
import { visibleIn } from "../../derive/visible.ts";
import { capital, sideName } from "../../derive/words/series.ts";
import type { Tone } from "../../model/tone.ts";
import type { FacetName, Ticked, Words } from "../../state/chosen.ts";
import { type Facet, FACETS, FACET_NAMES } from "../../state/facets.ts";
import { type Transition, toggle } from "../../state/transitions.ts";
import type { Filters } from "../../state/view-state.ts";

/** What one facet offers to a reader. */
export interface Offer {
  readonly name: FacetName;
  readonly legend: string;
  /** What it is called among the others that unfold. */
  readonly inShort: string;
  /** Whether there is anything to tick here, whatever else is ticked. */
  readonly isOffered: boolean;
  readonly isInLine: boolean;
  readonly options: readonly Option[];
}

export interface Option {
  readonly id: string;
  readonly label: string;
  /** The tone of the brief that is drawn before the label; `null` where none is. */
  readonly sample: Tone | null;
  /** How many actors would show were it the only one ticked in its facet. */
  readonly count: number;
  readonly isOn: boolean;
  /** Whether it is left out now, because nothing is ticked. */
  readonly isHeldBack: boolean;
  readonly toggle: Transition;
}

/** What every facet offers here; an option that would show nobody only while it is on and could be taken back. */
export const offersIn = (scope: Scope, filters: Filters): readonly Offer[] =>
  FACET_NAMES.map((name) => offerOf(name, scope, filters));

function offerOf<Name extends FacetName>(name: Name, { model, stage }: Scope, filters: Filters): Offer {
  const facet: Facet<Words[Name]> = FACETS[name];
  const here = model.at(stage);
  const ticks: Ticked = filters;
  const ticked: Ticked[Name] = ticks[name];
  const nameOf = (side: string): string => sideName(model, stage, side);
  const options = facet.words(here).flatMap((word) => {
    const theirs = ticked.filter((each) => (facet.meantBy?.(each, here) ?? each) === word);
    const isOn = theirs.length > 0;
    const count = visibleIn(model, { ...filters, [name]: [word] }).actors.size;
    if (count === 0 && !isOn) return [];
    const isHeldBack = ticked.length === 0 && facet.isHeldBack?.(word) === true;
    return {
      id: word,
      label: capital(facet.label(word, nameOf)),
      sample: facet.tone?.(word, model) ?? null,
      count,
      isOn,
      isHeldBack,
      toggle: toggle(name, ...(isOn ? theirs : [word])),
    };
  });
  const { legend, inShort = facet.word, isInLine = false } = facet;
  return { name, legend, inShort, isOffered: facet.words(here).length > 0, isInLine, options };
}
