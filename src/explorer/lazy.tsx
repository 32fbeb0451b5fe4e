import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Explorer } from "./explorer.ts";

interface PartProps {
  readonly explorer: Explorer;
}

type Part = ComponentType<PartProps>;
/** A part that is not here yet. */
export type LaterPart = Part & {
  /** Fetches the code ahead, so that the part is there the first time it is shown. */
  readonly bring: (explorer: Explorer) => Promise<void>;
};

/** A part of the page, by its name in a module whose code comes after the first view. Until it is here it takes no room. */
export function later<Name extends string>(
  load: (explorer: Explorer) => Promise<Readonly<Record<Name, Part>>>,
  name: Name,
): LaterPart {
  let here: Part | null = null;
  const bring = async (explorer: Explorer): Promise<void> => {
    here = (await load(explorer))[name];
  };
  function Later({ explorer }: PartProps) {
    const [Part, setPart] = useState<Part | null>(() => here);
    useEffect(() => {
      explorer.awaitPart();
      void load(explorer).then((module) => setPart(() => module[name]));
    }, [explorer]);
    useEffect(() => {
      if (Part) explorer.partArrived();
    }, [Part, explorer]);
    return Part ? <Part explorer={explorer} /> : null;
  }
  return Object.assign(Later, { bring });
}
