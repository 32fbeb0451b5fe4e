import { useEffect, useState } from "preact/hooks";
import type { FrameHeight } from "../../../embed/frame/height.ts";
import type { EmbedChoices } from "./choices.ts";
import type { Explorer } from "../../../explorer/explorer.ts";
import { reckonedHeights } from "./reckoned-heights.ts";

/** The widths of columns that are measured and previewed, in CSS pixels. */
export const COLUMNS = [320, 600, 800] as const;

interface Heights {
  /** `null` until they are known. */
  readonly heights: readonly FrameHeight[] | null;
  /** Whether the previews have to tell them. */
  readonly areMeasured: boolean;
  /** Takes down what a preview told of its height. */
  readonly measure: (width: number, height: number) => void;
}

/** The heights of a frame at some address: reckoned where that can be done, else as the previews tell them. */
export function useHeights(explorer: Explorer, address: string, choices: EmbedChoices): Heights {
  const { around, headline } = choices;
  const [reckoned, setReckoned] = useState<readonly FrameHeight[] | null>(null);
  const [told, setTold] = useState<readonly Told[]>([]);
  useEffect(() => {
    let isWanted = true;
    setReckoned(null);
    void reckonedHeights(explorer, { around, headline }).then((heights) => isWanted && setReckoned(heights));
    return () => void (isWanted = false);
  }, [explorer, around, headline]);
  const areMeasured = reckoned?.length === 0;
  const measured = steps(told.filter((each) => each.address === address));
  return {
    heights: areMeasured ? measured : reckoned,
    areMeasured,
    measure: (width, height) =>
      setTold((before) => {
        const others = before.filter((each) => each.address !== address || each.width !== width);
        return [...others, { address, width, height }];
      }),
  };
}

interface Told {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Between two measured widths the narrower holds, which needs more height; so it does for what is narrower still. */
function steps(told: readonly Told[]): readonly FrameHeight[] | null {
  const heights = COLUMNS.flatMap((column, index) =>
    told
      .filter(({ width }) => width === column)
      .map(({ height }) => ({ from: index === 0 ? 0 : column, height })),
  );
  return heights.length === COLUMNS.length ? heights : null;
}
