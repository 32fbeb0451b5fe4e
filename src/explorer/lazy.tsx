import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useExplorer } from "./context.tsx";
import type { Explorer } from "./explorer.ts";

/** A part of the page whose code comes after the first view. */
export type LazyPart<Props = object> = ComponentType<Props> & {
  /** Fetches the code ahead, so that the part is there the first time it is shown. */
  readonly load: (explorer: Explorer) => Promise<void>;
};

/** A part of the page, by its name in a module that is fetched when the part is shown. Until it is here it takes no room. */
export function lazy<Name extends string, Props extends object = object>(
  fetch: (explorer: Explorer) => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyPart<Props> {
  let here: ComponentType<Props> | null = null;
  const load = async (explorer: Explorer): Promise<void> => {
    here = (await fetch(explorer))[name];
  };
  function Lazy(props: Props) {
    const explorer = useExplorer();
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => here);
    useEffect(() => {
      explorer.awaitPart();
      void fetch(explorer).then((module) => setPart(() => module[name]));
    }, [explorer]);
    useEffect(() => {
      if (Part) explorer.partArrived();
    }, [Part, explorer]);
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(Lazy, { load });
}

/** A value whose code comes when somebody asks for it. */
export interface LazyValue<Value> {
  /** `null` until it is here; a component or a computed that reads it is told when it comes. */
  readonly value: Value | null;
  peek(): Value | null;
  /** Fetches it, once; what could not be fetched is asked for again the next time. */
  load(): Promise<Value>;
}

export function lazyValue<Value>(fetch: () => Promise<Value>): LazyValue<Value> {
  const here = signal<Value | null>(null);
  let coming: Promise<Value> | null = null;
  const fetchOnce = async (): Promise<Value> => {
    try {
      return (here.value = await fetch());
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  return {
    get value() {
      return here.value;
    },
    peek: () => here.peek(),
    load: () => (coming ??= fetchOnce()),
  };
}
