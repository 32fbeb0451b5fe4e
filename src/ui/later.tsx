import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Explorer } from "./explorer.ts";

interface PartProps {
  readonly explorer: Explorer;
}

type Part = ComponentType<PartProps>;
type LaterPart = Part & {
  /** Fetches the code ahead, so that the part is there the first time it is shown. */
  readonly bring: (explorer: Explorer) => Promise<void>;
};

/** A part of the page whose code comes after the first view. Until it is here it takes no room. */
export function later(load: (explorer: Explorer) => Promise<Part>): LaterPart {
  let here: Part | null = null;
  const bring = async (explorer: Explorer): Promise<void> => {
    here = await load(explorer);
  };
  function Later({ explorer }: PartProps) {
    const [Part, setPart] = useState<Part | null>(() => here);
    useEffect(() => {
      explorer.awaitPart();
      void load(explorer).then((part) => setPart(() => part));
    }, [explorer]);
    useEffect(() => {
      if (Part) explorer.partArrived();
    }, [Part, explorer]);
    return Part ? <Part explorer={explorer} /> : null;
  }
  return Object.assign(Later, { bring });
}
