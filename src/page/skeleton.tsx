import type { ComponentType } from "preact";
import { useExplorer } from "../explorer/context.tsx";
import type { PageKind, Slot } from "../explorer/page-kind.ts";
import { Headline } from "../views/headline/headline.tsx";
import { CompareOffer } from "./compare-offer.tsx";
import {
  Background,
  ClearOffer,
  Filters,
  Masthead,
  StageChoice,
  Summary,
  ViewsOverPicture,
} from "./above.tsx";
import "./app.css";
import "./frame.css";

/** What fills each slot of a page. */
export type Fill = Readonly<Record<Slot, ComponentType>>;

/** What is the same on a page as the build writes it and once it wakes, so that nothing moves between the two. */
export const AROUND_THE_VIEW = {
  masthead: Masthead,
  headline: Headline,
  stages: StageChoice,
  filters: Filters,
  summary: Summary,
  compare: CompareOffer,
  views: ViewsOverPicture,
  clear: ClearOffer,
  background: Background,
} as const satisfies Partial<Fill>;

/** A page: the slots of its kind, in their order. */
export function Skeleton({ fill }: { fill: Fill }) {
  return (
    <>
      <a class="skip" href="#picture">
        To the picture
      </a>
      <Slots of="over" fill={fill} />
      <main>
        <Slots of="main" fill={fill} />
      </main>
      <Slots of="under" fill={fill} />
    </>
  );
}

interface SlotsProps {
  readonly of: keyof PageKind["slots"];
  readonly fill: Partial<Fill>;
}

/** One part of a page, slot after slot. */
function Slots({ of, fill }: SlotsProps) {
  return useExplorer().kind.slots[of].map((slot) => {
    const Filled = fill[slot];
    return Filled ? <Filled key={slot} /> : null;
  });
}

/** What is said and offered at the foot of a view: the same whichever view it is. */
export const FootOfView = () => <Slots of="foot" fill={AROUND_THE_VIEW} />;
