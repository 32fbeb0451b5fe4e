import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Explorer } from "./explorer.ts";

interface PartProps {
  readonly explorer: Explorer;
}

/** A part of the page, by its name in a module whose code comes after the first view. Until it is here it takes no room. */
export function later<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType<PartProps>>>>,
  name: Name,
): ComponentType<PartProps> {
  return function Later({ explorer }: PartProps) {
    const [Part, setPart] = useState<ComponentType<PartProps> | null>(null);
    useEffect(() => {
      explorer.awaitPart();
      void load().then((module) => setPart(() => module[name]));
    }, [explorer]);
    useEffect(() => {
      if (Part) explorer.partArrived();
    }, [Part, explorer]);
    return Part ? <Part explorer={explorer} /> : null;
  };
}
