import type { ComponentType } from "preact";
import { useExplorer } from "../explorer/context.tsx";
import type { PageKind, Slot } from "../explorer/page-kind.ts";
import { Headline } from "../views/headline/headline.tsx";
import { CompareOffer } from "./compare-offer.tsx";
import { ClearOffer, Filters, Masthead, StageChoice, Summary, ViewsOverPicture } from "./above.tsx";
import "./app.css";
import "./frame.css";

/** What fills each slot of a page. */
export type Fill = Readonly<Record<Slot, ComponentType>>;

/** What is the same on a page as the build writes it and once it wakes, so that nothing moves between the two. */
export const ABOVE_THE_VIEW = {
  masthead: Masthead,
  headline: Headline,
  stages: StageChoice,
  filters: Filters,
  summary: Summary,
  compare: CompareOffer,
  views: ViewsOverPicture,
  clear: ClearOffer,
} as const satisfies Partial<Fill>;

/** A page: the slots of its kind, in their order. */
export function Skeleton({ fill }: { fill: Fill }) {
  const { kind } = useExplorer();
  const slotsOf = (part: keyof PageKind["slots"]) =>
    kind.slots[part].map((slot) => {
      const Filled = fill[slot];
      return <Filled key={slot} />;
    });
  return (
    <>
      {slotsOf("over")}
      <main>{slotsOf("main")}</main>
      {slotsOf("under")}
    </>
  );
}
